/// What became of the contract's due times of one kind, of today's visits and of what waits.
package struct WallClockTally: Hashable, Sendable {
    package var kept = 0
    package var broken = 0
    package var running = 0

    package init() {}
}
