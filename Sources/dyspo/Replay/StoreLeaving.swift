import ArgumentParser

/// A verb that changes no store by itself: a log of commands has no need of it.
protocol StoreLeaving: ParsableCommand {}
