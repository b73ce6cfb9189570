import ArgumentParser
import DeskModel
import Foundation
import Interchange
import Operations
import ServiceModel

struct ReportVerifyVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Whether a PDF is a report of this store, and unchanged.",
        discussion: "Exit code 1 when it was changed or is none of ours.")

    @Argument(help: "The file.")
    var file: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let bytes = try UserFile.read(file)
        let verdict = try session.desk.reportVerdict(
            of: bytes, claims: Self.hashes(in: bytes), session.printer)
        session.output.message(verdict.sentence(session.wording))
        try session.output.answer(json(verdict, session))
        guard verdict.isSound else { throw ExitStatus.refused }
    }

    private func json(_ verdict: ReportVerdict, _ session: Session) -> JSONValue {
        switch verdict {
        case .ours(let report, let newest, let isTakenBack):
            [
                "verdict": "unchanged", "newest": .number(newest), "report": ReportRecord(report, session).json,
                "takenBack": .bool(isTakenBack),
            ]
        case .copy(let report, let language, let newest):
            [
                "verdict": "copy", "language": .text(language.rawValue), "newest": .number(newest),
                "report": ReportRecord(report, session).json,
            ]
        case .changed(let report): ["verdict": "changed", "report": ReportRecord(report, session).json]
        case .notOurs: ["verdict": "unknown"]
        }
    }

    /// What could be hashes in a file: 64 hexadecimal digits in a row.
    private static func hashes(in bytes: Data) -> [String] {
        var (found, run): ([String], [UInt8]) = ([], [])
        for byte in bytes + [0] {
            switch byte {
            case 0x30...0x39, 0x61...0x66: run.append(byte)
            default:
                if run.count == 64 { found.append(String(decoding: run, as: UTF8.self)) }
                run.removeAll(keepingCapacity: true)
            }
        }
        return Array(found.prefix(100))
    }
}
