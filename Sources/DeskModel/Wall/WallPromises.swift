/// What was told for today, and what became of it.
package struct WallPromises: Hashable, Sendable {
    package var told = 0
    package var kept = 0
    package var broken = 0
    package var atRisk = 0

    package var running: Int { told - kept - broken }
}
