import DeskModel
import Operations
import ServiceModel
import Storage

extension Session {
    /// Says in the log, where one is written, from what a console goes on. Throws when it cannot be written.
    func tellRecorder() throws {
        guard let recorder = CommandRecorder(options.record, surroundings.environment) else { return }
        let sequence = try desk.store.read { try $0.sequence() }
        try recorder.remark(
            language(
                "A console of \(actor.name), from v\(sequence) on; what is done in a branch is not written here.",
                "Konsola: \(actor.name), od v\(sequence); tego, co robi się w wariancie, tu nie ma."))
    }
}
