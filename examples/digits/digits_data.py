"""The handwritten digits that scikit-learn ships: training and test images out, and randomly shifted copies."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

TEST_IMAGES = 450
# Fixed, and not the run's seed: accuracies of runs with different seeds are on the same test images.
SPLIT_SEED = 0


def load():
    """Returns (train images, train labels, test images, test labels); images are float32 in 0..1, shape (n, 8, 8)."""
    digits = load_digits()
    images = (digits.images / 16).astype(np.float32)
    train, test, train_labels, test_labels = train_test_split(
        images, digits.target, test_size=TEST_IMAGES, random_state=SPLIT_SEED, stratify=digits.target
    )
    return train, train_labels, test, test_labels


def shifted(images, rng):
    """Returns each image moved by -1, 0 or 1 pixel in both directions, flattened to shape (n, 64)."""
    count = len(images)
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    down, right = rng.integers(0, 3, count), rng.integers(0, 3, count)
    image = np.arange(count)[:, None, None]
    row = np.arange(8)[None, :, None] + down[:, None, None]
    column = np.arange(8)[None, None, :] + right[:, None, None]
    return padded[image, row, column].reshape(count, 64)
