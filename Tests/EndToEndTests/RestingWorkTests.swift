import Dispatch
import Synchronization
import Testing

@testable import dyspo

@Suite struct RestingWorkTests {
    @Test func whateverWantsItWhileItWorksIsAnsweredByOneTurn() {
        let resting = RestingWork(on: DispatchQueue(label: "test"), restingTimes: 0, most: 0)
        let turns = Mutex(0)
        let (begun, goesOn) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let work: @Sendable () -> Void = {
            turns.withLock { $0 += 1 }
            begun.signal()
            goesOn.wait()
        }
        resting.want(work)
        begun.wait()
        for _ in 0..<5 { resting.want(work) }
        goesOn.signal()
        begun.wait()
        goesOn.signal()
        #expect(turns.withLock { $0 } == 2)
        resting.want(work)
        begun.wait()
        goesOn.signal()
        #expect(turns.withLock { $0 } == 3)
    }
}
