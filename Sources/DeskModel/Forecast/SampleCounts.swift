/// Of how many measured times a spread was made.
package struct SampleCounts: Hashable, Sendable {
    package var work = 0
    package var travel = 0

    package init(work: Int = 0, travel: Int = 0) {
        self.work = work
        self.travel = travel
    }
}
