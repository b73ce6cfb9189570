/// Why a coverage cannot be saved.
package enum CoverageFault: Error, Hashable, Sendable {
    /// It covers no moment at all.
    case empty
    /// It begins at 24:00 or later, or ends after 24:00: over midnight it is written with the later day's time.
    case badWindow(CoverWindow)
}
