import ArgumentParser
import Configuration
import DeskModel
import Dispatch
import Foundation
import Glibc
import Interchange
import Operations
import ServiceModel
import Storage

struct WorkVerb: LiveVerb {
    static let configuration = CommandConfiguration(
        commandName: "work", abstract: "Do background jobs: orders of maintenance plans, and what else is due.",
        discussion:
            "Consoles do the same while they are open; each job is done by one of them. With --once what is due now "
            + "is done, for cron: exit code 1 when a job failed; it is tried again later. Without it goes on until it is stopped. "
            + "Hooks of this machine's settings run too, and mail goes out through its mail server."
    )

    @Flag(help: "Do what is due now, and end.")
    var once = false
    @OptionGroup var shared: SharedOptions

    /// Seconds between two looks.
    private static let pause = 5

    func run(in session: Session) throws {
        tellBrokenSettings(session)
        let hooks = HookRunning(session)
        let worker = JobWorker(session.desk, .printing(with: session.printer), owner: JobOwner.fresh())
        // A simulated day reaches nobody outside.
        let mail = MailRunning(session)
        let isHooked = !hooks.isEmpty && session.desk.vantage == .live
        let hookWorker = isHooked ? JobWorker(session.desk, hooks.registry, owner: JobOwner.fresh()) : nil
        let sends = !mail.isEmpty && session.desk.vantage == .live
        let mailWorker = sends ? JobWorker(session.desk, mail.registry, owner: JobOwner.fresh()) : nil
        let besides = [hookWorker, mailWorker].compactMap { $0 }
        if once { return try workOnce([worker] + besides, session) }
        Interruption.await([SIGINT, SIGTERM])
        let told = HookResults()
        let running = besides.map { Self.workBeside($0, telling: told) }
        defer {
            hooks.stop()
            mail.stop()
            for group in running { group.wait() }
        }
        while !Interruption.isAsked {
            for result in try worker.work() + told.take() { try tell(asItem: result, session) }
            for _ in 0..<Self.pause * 10 where !Interruption.isAsked { usleep(100_000) }
        }
    }

    /// Whatever a hook or a mail server waits for, nothing else does.
    private static func workBeside(_ worker: JobWorker, telling told: HookResults) -> DispatchGroup {
        let group = DispatchGroup()
        DispatchQueue(label: "dyspo.beside").async(group: group) {
            while !Interruption.isAsked {
                // The store itself: the other worker meets the same fault, and tells it.
                guard let results = try? worker.work() else { return }
                told.add(results)
                for _ in 0..<pause * 10 where !Interruption.isAsked { usleep(100_000) }
            }
        }
        return group
    }

    /// A machine with broken settings has no hooks, and whoever starts it should know.
    private func tellBrokenSettings(_ session: Session) {
        do {
            _ = try Settings.load(Paths(environment: session.surroundings.environment).settings)
        } catch let broken as ConfigurationProblems {
            for problem in broken.problems { session.output.message(problem.sentence(in: session.language)) }
        } catch {
            return
        }
    }

    private func workOnce(_ workers: [JobWorker], _ session: Session) throws {
        let results = try workers.flatMap { try $0.workThrough() }
        results.forEach { tell($0, session) }
        if results.isEmpty {
            session.output.message(session.language("Nothing is due.", "Nic nie jest teraz do zrobienia."))
        }
        try session.output.answer(.array(results.map { $0.json(session.wording) }))
        if results.contains(where: \.isFailure) { throw ExitStatus.refused }
    }

    private func tell(asItem result: JobResult, _ session: Session) throws {
        tell(result, session)
        if session.output.isJSON { try session.output.item(result.json(session.wording), []) }
    }

    private func tell(_ result: JobResult, _ session: Session) {
        for sentence in result.sentences(session.wording) { session.output.message(sentence) }
    }
}
