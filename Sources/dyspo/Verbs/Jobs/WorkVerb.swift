import ArgumentParser
import DeskModel
import Foundation
import Interchange
import Operations
import ServiceModel
import Storage

struct WorkVerb: LiveVerb {
    static let configuration = CommandConfiguration(
        commandName: "work", abstract: "Do background jobs: orders of maintenance plans, and what else is due.",
        discussion:
            "Consoles do the same while they are open; each job is done by one of them. With --once what is due now "
            + "is done, for cron: exit code 1 when a job failed; it is tried again later. Without it goes on until it is stopped."
    )

    @Flag(help: "Do what is due now, and end.")
    var once = false
    @OptionGroup var shared: SharedOptions

    /// Seconds between two looks.
    private static let pause = 5

    func run(in session: Session) throws {
        let worker = JobWorker(session.desk, owner: JobOwner.fresh())
        if once {
            let results = try worker.work()
            results.forEach { tell($0, session) }
            if results.isEmpty {
                session.output.message(session.language("Nothing is due.", "Nic nie czeka na wykonanie."))
            }
            try session.output.answer(.array(results.map { $0.json(session.wording) }))
            if results.contains(where: \.isFailure) { throw ExitStatus.refused }
            return
        }
        Interruption.await()
        while !Interruption.isAsked {
            for result in try worker.work() {
                tell(result, session)
                if session.output.isJSON { try session.output.item(result.json(session.wording), []) }
            }
            for _ in 0..<Self.pause * 10 where !Interruption.isAsked { usleep(100_000) }
        }
    }

    private func tell(_ result: JobResult, _ session: Session) {
        for sentence in result.sentences(session.wording) { session.output.message(sentence) }
    }
}
