import DeskModel
import ServiceModel
import Storage

/// Does what is due, in competition with every other process of the store: each job is leased, and a lease of somebody who
/// died ends by itself. Safe on any thread but the one that draws.
package struct JobWorker: Sendable {
    private let desk: ServiceDesk
    private let registry: JobRegistry
    /// Unlike that of any other worker.
    private let owner: String

    /// Jobs done in one go at most; what is left is done in the next.
    package static let most = 200

    package init(_ desk: ServiceDesk, _ registry: JobRegistry = .standard, owner: String) {
        self.desk = desk
        self.registry = registry
        self.owner = owner
    }

    /// Does everything that is due now, each job once. Throws a `StoreFault` when the store cannot be read or written; what a
    /// job itself throws is its own fault, and told in its result.
    package func work() throws -> [JobResult] {
        try askForStanding()
        var results: [JobResult] = []
        while results.count < Self.most, try isThereWork(), let job = try lease() {
            let result = try attempt(job)
            results.append(result)
            // What asked for itself again is left to the next go.
            if results.filter({ $0.job.kind == job.kind && $0.job.key == job.key }).count > 1 { break }
            if case .stopped = result.end { break }
        }
        return results
    }

    /// The same until nothing is due: for whoever looks only once.
    package func workThrough() throws -> [JobResult] {
        var results: [JobResult] = []
        while true {
            let more = try work()
            results += more
            if more.count < Self.most { return results }
        }
    }

    /// A look that writes nothing: desks ask often, and there is seldom something to do.
    package func isThereWork() throws -> Bool {
        try desk.store.read { reader in
            if try reader.jobToDo(of: registry.kinds, waits: registry.longestWaits, at: desk.now) != nil { return true }
            return try isAnythingWanting(reader)
        }
    }

    private func isAnythingWanting(_ reader: Reader) throws -> Bool {
        try registry.handlers.contains { try $0.isWanting(reader, on: desk) }
    }

    /// Jobs that are there without being asked for, and those for what has happened.
    private func askForStanding() throws {
        guard try desk.store.read({ try isAnythingWanting($0) }) else { return }
        try desk.store.write(at: desk.now) { transaction in
            for handler in registry.handlers where try handler.isWanting(transaction.read, on: desk) {
                try handler.askForWanting(transaction, on: desk)
            }
        }
    }

    private func lease() throws -> Job? {
        try desk.store.write(at: desk.now) {
            try $0.lease(of: registry.kinds, waits: registry.longestWaits, for: owner)
        }
    }

    private func attempt(_ job: Job) throws -> JobResult {
        guard let handler = registry.handler(of: job.kind) else { return JobResult(job: job, end: .done([])) }
        do {
            let done = try handler.perform(job, on: desk) {
                try desk.store.write(at: desk.now) { try $0.renew(job) }
            }
            let next = handler.next(after: job, on: desk)
            try desk.store.write(at: desk.now) { try $0.finish(job, next: next) }
            return JobResult(job: job, end: .done(done))
        } catch is JobStopped {
            try desk.store.write(at: desk.now) { try $0.release(job) }
            return JobResult(job: job, end: .stopped)
        } catch {
            let fault = JobFault(error, desk.company.calendar)
            // Where the store itself is at fault, this throws too.
            try desk.store.write(at: desk.now) { try $0.fail(job, fault: fault, most: handler.mostAttempts) }
            let isLast = handler.mostAttempts.map { job.attempts + 1 >= $0 } ?? false
            let again = isLast ? nil : desk.now + Job.wait(after: job.attempts + 1)
            return JobResult(job: job, end: .failed(fault, again: again))
        }
    }
}

extension JobFault {
    /// A fault as a sentence in both languages.
    init(_ error: any Error, _ calendar: CompanyCalendar) {
        func sentence(_ language: Language) -> String {
            switch error {
            case let refusal as Refusal: refusal.sentence(Wording(language, calendar))
            case let fault as StoreFault: fault.sentence(language)
            case let fault as JobFault: fault.sentence(language)
            default:
                language("It failed for a reason that nobody foresaw.", "Nie udało się z nieprzewidzianego powodu.")
            }
        }
        self.init(english: sentence(.english), polish: sentence(.polish))
    }
}
