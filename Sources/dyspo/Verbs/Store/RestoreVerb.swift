import ArgumentParser
import DeskModel
import Files
import Foundation
import Interchange
import Operations
import ServiceModel
import Storage

struct RestoreVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in the store's place.",
        discussion: "The backup is checked first and stays as it is. A store that is there only gives way with "
            + "--force, by an admin where roles are set up, and not while another process has it open; a checked copy of it is "
            + "kept beside, as …before-restore-….")

    @Argument(help: "The backup.")
    var file: String
    @Flag(help: "Replace the store that is there; it is kept beside.")
    var force = false
    @OptionGroup var shared: SharedOptions

    func run() throws {
        try shared.reporting(in: Self.self) { surroundings in
            let path = try StorePath.chosen(shared.store, surroundings)
            let language = shared.lang ?? surroundings.language
            let now = try shared.moment(Session.defaultCalendar, surroundings)
            let actor = try shared.actor(surroundings)
            let done = try restore(to: path, keptAs: ".before-restore-" + Self.stamp(now), actor)
            let output = Output(shared, surroundings)
            output.message(
                language(
                    "Restored \(path) (\(done.size / 1024) KiB).", "Odtworzono \(path) (\(done.size / 1024) KiB)."))
            output.tell(keptOf: done, language)
            try output.answer(
                [
                    "store": .text(path), "bytes": .number(done.size), "kept": JSONValue(done.kept),
                    "documents": .number(done.files.count),
                ], word: path)
            guard !done.files.faults.isEmpty else { return }
            let sentence = language(
                "The backup holds no files for some documents: \(done.files.faults.count). dyspo doctor names them.",
                "Kopia nie ma plików niektórych dokumentów: \(done.files.faults.count). Wymieni je dyspo doctor.")
            Output.complain(sentence)
            try output.fail(FailureReport(code: "file-missing", message: sentence))
            throw ExitStatus.store
        }
    }

    private func restore(to path: String, keptAs suffix: String, _ actor: Actor) throws -> Restoration {
        do {
            return try Store.restore(
                URL(fileURLWithPath: file).path, to: path, replaces: force, keptAs: suffix,
                permit: { try ServiceDesk.requireReplacing($0, by: actor) })
        } catch let fault as StoreFault {
            if case .missing(let missing) = fault { throw Failure.reading(.missing(path: missing)) }
            if case .exists(path) = fault {
                throw Failure.refused(
                    english: fault.sentence(.english) + " --force replaces it and keeps the old one beside.",
                    polish: fault.sentence(.polish) + " --force zastąpi ją, a starą zostawi obok.")
            }
            throw fault
        }
    }

    /// `20261124-020304`, in the company's usual zone.
    static func stamp(_ moment: Timestamp) -> String {
        Session.defaultCalendar.iso8601(moment).prefix(19).filter { $0 != "-" && $0 != ":" }.replacing("T", with: "-")
    }
}

extension Output {
    /// Where the store is kept that gave way, if there was one.
    func tell(keptOf done: Restoration, _ language: Language) {
        guard let kept = done.kept else { return }
        message(
            done.isKeptDamaged
                ? language(
                    "What was there is damaged; it is kept as it was: \(kept)",
                    "Poprzednia baza jest uszkodzona; została, jaka była: \(kept)")
                : language("What was there is kept: \(kept)", "Poprzednia baza została: \(kept)"))
    }
}
