"""A multi-layer perceptron with momentum SGD: 8x8 images in, class probabilities and gradient steps out."""

import numpy as np

LAYERS = (64, 1024, 512, 10)
MOMENTUM = 0.9


class Network:
    """Weights and velocities are float32 arrays, so that saving and loading them loses nothing."""

    def __init__(self, rng):
        self.weights = []
        for fan_in, fan_out in zip(LAYERS, LAYERS[1:]):
            scale = np.sqrt(2.0 / fan_in)
            self.weights.append((rng.standard_normal((fan_in, fan_out)) * scale).astype(np.float32))
            self.weights.append(np.zeros(fan_out, dtype=np.float32))
        self.velocities = [np.zeros_like(weight) for weight in self.weights]

    def forward(self, images):
        """Returns the activations of every layer; the last holds the probabilities, shape (n, 10)."""
        activations = [images]
        last = len(self.weights) - 2
        for layer in range(0, len(self.weights), 2):
            logits = activations[-1] @ self.weights[layer] + self.weights[layer + 1]
            activations.append(softmax(logits) if layer == last else np.maximum(logits, 0))
        return activations

    def step(self, images, labels, learning_rate):
        """Takes one step on a batch and returns the sum of its cross-entropy losses."""
        activations = self.forward(images)
        rows = np.arange(len(labels))
        loss = -np.log(activations[-1][rows, labels] + 1e-9).sum()
        gradient = activations[-1].copy()
        gradient[rows, labels] -= 1
        gradient /= len(labels)
        for layer in reversed(range(0, len(self.weights), 2)):
            below = activations[layer // 2]
            weight_gradient, bias_gradient = below.T @ gradient, gradient.sum(axis=0)
            if layer > 0:
                gradient = (gradient @ self.weights[layer].T) * (below > 0)
            self._move(layer, weight_gradient, learning_rate)
            self._move(layer + 1, bias_gradient, learning_rate)
        return float(loss)

    def accuracy(self, images, labels):
        """Returns the share of images whose most probable class is the label."""
        return float((self.forward(images)[-1].argmax(axis=1) == labels).mean())

    def _move(self, index, gradient, learning_rate):
        velocity = self.velocities[index]
        velocity *= MOMENTUM
        velocity -= np.float32(learning_rate) * gradient
        self.weights[index] += velocity


def softmax(logits):
    shifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    return shifted / shifted.sum(axis=1, keepdims=True)
