import Dispatch
import Synchronization

/// Does independent pieces of work on several threads. What comes out stands in the order of what went in, whatever the number of
/// threads.
package enum Workers {
    package static func map<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], threads: Int, _ body: @Sendable (Input) throws -> Output
    ) throws -> [Output] {
        let next = Atomic(0)
        let results = Mutex([Result<Output, any Error>?](repeating: nil, count: inputs.count))
        DispatchQueue.concurrentPerform(iterations: max(1, min(threads, inputs.count))) { _ in
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < inputs.count else { return }
                let result = Result { try body(inputs[index]) }
                results.withLock { $0[index] = result }
            }
        }
        return try results.withLock { $0 }.map { try $0!.get() }
    }
}
