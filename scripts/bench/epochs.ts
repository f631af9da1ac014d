// What each run of the benchmark is asked to train: epochs.
export const EPOCHS = 100;
