import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// The results for all elements, in their order. `count` is the minimum number of elements for which two processors
    /// pay; then each half is worked on by one.
    func inHalves<Result: Sendable>(from count: Int, _ work: @Sendable ([Element]) -> [Result]) -> [Result] {
        if isEmpty { return [] }
        guard self.count >= Swift.max(2, count) else { return work(self) }
        let halves = [Array(prefix(self.count / 2)), Array(dropFirst(self.count / 2))]
        let made = Mutex<[Int: [Result]]>([:])
        DispatchQueue.concurrentPerform(iterations: 2) { half in
            let results = work(halves[half])
            made.withLock { $0[half] = results }
        }
        return made.withLock { $0[0]! + $0[1]! }
    }
}
