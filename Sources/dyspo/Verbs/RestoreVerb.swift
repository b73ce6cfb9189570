import ArgumentParser
import Files
import Foundation
import ServiceModel
import Storage

struct RestoreVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in the store's place.",
        discussion: "The backup is checked first and stays as it is. A store that is there is kept beside, as "
            + "…before-restore-…, and only with --force gives way; while another process has it open it does not.")

    @Argument(help: "The backup.")
    var file: String
    @Flag(help: "Replace the store that is there; it is kept beside.")
    var force = false
    @OptionGroup var shared: SharedOptions

    func run() throws {
        try shared.reporting(in: Self.self) { surroundings in
            let path = try StorePath.chosen(shared.store, surroundings)
            let language = shared.lang ?? surroundings.language
            let now = try shared.clock(Session.defaultCalendar, surroundings)()
            let done = try restore(to: path, stamp: Self.stamp(now), language)
            let output = Output(shared, surroundings)
            output.message(
                language(
                    "Restored \(path) (\(done.size / 1024) KiB).", "Odtworzono \(path) (\(done.size / 1024) KiB)."))
            if let kept = done.kept {
                output.message(language("What was there is kept: \(kept)", "Poprzednia baza została: \(kept)"))
            }
            try output.answer(
                ["store": .text(path), "bytes": .number(done.size), "kept": JSONValue(done.kept)], word: path)
        }
    }

    private func restore(to path: String, stamp: String, _ language: Language) throws -> Restoration {
        do {
            return try Store.restore(
                URL(fileURLWithPath: file).path, to: path, replaces: force, stamp: stamp)
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
    private static func stamp(_ moment: Timestamp) -> String {
        Session.defaultCalendar.iso8601(moment).prefix(19).filter { $0 != "-" && $0 != ":" }.replacing("T", with: "-")
    }
}
