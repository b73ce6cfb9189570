import ArgumentParser
import CursesDriver
import DeskModel
import ServiceModel
import Storage

/// A verb that works on a store. It says what it needs; opening, sentences and exit codes are the same for all.
protocol DeskVerb: ParsableCommand {
    var shared: SharedOptions { get }
    func run(in session: Session) throws
}

extension DeskVerb {
    func run() throws { try runOnStore() }

    /// For a verb that has other things to do too.
    func runOnStore() throws {
        try shared.reporting(in: Self.self) { surroundings in
            let session = try Session.open(shared, surroundings)
            do {
                let there = try (self as? any ReadingVerb).map { try session.looking(at: $0.past) } ?? session
                defer { there.end() }
                try run(in: there)
            } catch let refusal as Refusal {
                // Told in the company's own hours.
                if case .planning(.breaksPlans(let visits)) = refusal {
                    session.tell(refusedFor: visits)
                } else {
                    Output.complain(refusal.sentence(session.wording))
                }
                try session.output.fail(FailureReport(refusal, session.wording))
                throw refusal.status
            }
        }
    }
}

extension SharedOptions {
    /// Runs `body`; a fault becomes a sentence on the errors and an exit status.
    func reporting(
        in verb: any ParsableCommand.Type, _ body: (Surroundings) throws -> Void
    ) throws {
        let surroundings = Surroundings.ofThisProcess()
        let language = lang ?? surroundings.language
        let output = Output(self, surroundings)
        do {
            try requireBranch(in: verb)
            try body(surroundings)
        } catch let fault as Failure {
            Output.complain(fault.sentence(language))
            if fault.status == .usage { Output.complain(usageOf: verb, language) }
            try output.fail(fault.report(language))
            throw fault.status
        } catch let fault as StoreFault {
            Output.complain(fault.sentence(language))
            if case .missing = fault { Output.complain(Session.howToBegin(language)) }
            try output.fail(FailureReport(fault, language))
            throw fault.status
        } catch let fault as OutputFault {
            output.tell(fault, language)
            throw fault.status
        } catch let problem as TerminalProblem {
            Output.complain(problem.sentence(language: language.rawValue))
            throw ExitStatus.refused
        } catch let refusal as Refusal {
            // No store is open, so that no hours of a company can be meant.
            let wording = Wording(language, Session.defaultCalendar)
            Output.complain(refusal.sentence(wording))
            try output.fail(FailureReport(refusal, wording))
            throw refusal.status
        }
    }
}
