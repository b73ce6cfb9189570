import Glibc
import Synchronization

/// Runs programs beside this one, each within its time, and ends all of them when nobody wants them any more. A program has a
/// session of its own: no terminal, no file that is open here, and whoever it starts ends with it. Safe on any thread; whoever
/// calls waits for the program.
package final class ProgramRunner: Sendable {
    private struct State {
        var isStopped = false
        var running: Set<pid_t> = []
    }

    private let state = Mutex(State())

    /// Seconds between a word to end and the end.
    private static let grace = 1.0
    /// Seconds after which it is asked whether the program is still wanted.
    private static let questions = 20.0

    package init() {}

    /// Ends what runs, and starts nothing more.
    package func stop() {
        let running = state.withLock { state in
            state.isStopped = true
            return state.running
        }
        for pid in running { kill(-pid, SIGKILL) }
    }

    /// Why a program cannot even be begun; `nil` where it is there and may be run.
    package static func fault(of call: ProgramCall) -> ProgramFault? {
        do {
            _ = try ProgramPath.of(call)
            return nil
        } catch {
            return error
        }
    }

    /// Runs a program to its end, and gives what it wrote. `isWanted` is asked from time to time.
    package func run(
        _ call: ProgramCall, isWanted: () throws -> Bool = { true }
    ) throws -> ProgramOutput {
        let path = try ProgramPath.of(call)
        let child = try ChildProgram(path, call)
        let isStopped = state.withLock { state in
            state.running.insert(child.pid)
            return state.isStopped
        }
        defer { _ = state.withLock { $0.running.remove(child.pid) } }
        if isStopped { child.end() }
        var output = ProgramOutput(keeping: call.kept)
        let status = try wait(for: child, call, &output, isWanted)
        if state.withLock({ $0.isStopped }) { throw ProgramFault.stopped }
        switch status {
        case .exited(0): return output
        case .exited(let number): throw ProgramFault.failed(status: number, words: output.lastLine)
        case .signalled(let number): throw ProgramFault.signalled(number, words: output.lastLine)
        }
    }

    private func wait(
        for child: ChildProgram, _ call: ProgramCall, _ output: inout ProgramOutput, _ isWanted: () throws -> Bool
    ) throws -> ChildProgram.Status {
        let begun = ContinuousClock.now
        var asked = begun
        do {
            while true {
                child.read(into: &output, for: 50)
                if let status = child.status() {
                    child.finish(&output)
                    return status
                }
                let now = ContinuousClock.now
                if now - begun >= .seconds(call.seconds) { throw ProgramFault.timedOut(seconds: call.seconds) }
                if now - asked >= .seconds(Self.questions) {
                    asked = now
                    guard try isWanted() else { throw ProgramFault.stopped }
                }
            }
        } catch {
            child.end(within: Self.grace)
            throw error
        }
    }
}
