import DeskModel
import ServiceModel

/// A verb that is written down as it is done: with its clock, its person and its language fixed, by a process of its own,
/// so that what is written is what was run.
struct RecordedRun {
    let recorder: CommandRecorder
    let surroundings: Surroundings

    /// The exit status of the verb. A log that cannot be written is told before anything is done.
    func run(_ arguments: [String], _ language: Language) -> ExitStatus {
        do {
            try recorder.check()
            let store = try StorePath.chosen(GivenOption.value("--store", in: arguments), surroundings)
            let words = whole(arguments, language)
            let run = try ProgramRun(
                ["--store", store] + words, by: surroundings.user, surroundings.environment, isSeen: true)
            let person = GivenOption.value("--as", in: words)
            try recorder.note(
                words, by: person == surroundings.user ? nil : surroundings.user,
                LoggedOutcome(status: run.status, errors: run.errors, store: store))
            return ExitStatus(rawValue: run.status) ?? .store
        } catch let failure as Failure {
            Output.complain(failure.sentence(language))
            return failure.status
        } catch {
            Output.complain(language("The program cannot be run.", "Nie można uruchomić programu."))
            return .store
        }
    }

    /// Everything that the surroundings decided is said.
    private func whole(_ arguments: [String], _ language: Language) -> [String] {
        var words = GivenOption.removing(["--record", "--store"], from: arguments)
        let usual = [
            "--now": Session.defaultCalendar.iso8601(surroundings.realClock().second), "--as": surroundings.user,
            "--lang": language.rawValue,
        ]
        let said = usual.sorted { $0.key < $1.key }.filter { GivenOption.value($0.key, in: words) == nil }
        words.insert(
            contentsOf: said.flatMap { [$0.key, $0.value] }, at: words.firstIndex(of: "--") ?? words.endIndex)
        return words
    }
}
