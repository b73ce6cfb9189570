import ArgumentParser
import DeskModel
import Foundation
import Geography
import Interchange
import Operations
import ServiceModel

struct ImportVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in records from a UTF-8 CSV file with a header.",
        discussion: "Every bad line is told with line, column and reason; nothing is taken in unless --keep-going. "
            + "Exit code 1 when something was left out. Records by which visits that stand would break a rule are told, and "
            + "refused unless --force; absences are taken in. Two kinds are no CSV: territories is GeoJSON (areas named by "
            + "their property name, nazwa, region or rejon; one of a region's name becomes its area, one that is there "
            + "already is replaced), places is GeoNames' file of postcodes, PL.txt.")

    @Argument(help: "What the file holds.")
    var kind: ImportKind
    @Argument(help: "The file or pipe; - for the standard input.")
    var file: String
    @Flag(help: "Check the file, and write nothing.")
    var dryRun = false
    @Flag(help: "Take in the good lines and list the bad ones.")
    var keepGoing = false
    @Option(help: ArgumentHelp("For territories: what the only area of the file is called.", valueName: "name"))
    var name: String?
    @OptionGroup var breaking: BreakingOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        if name != nil, kind != .territories {
            throw Failure.usage(
                english: "--name is for territories alone.", polish: "--name dotyczy tylko obszarów (territories).")
        }
        let reader = ImportReader(calendar: session.calendar, gazetteer: .poland())
        let result: ImportAnswer
        do {
            result = try answer(FileRows(kind, try UserFile.read(file), reader, name: name), session)
        } catch let fault as CSVFault {
            throw Failure.file(
                line: fault.line, column: nil, english: fault.sentence(.english), polish: fault.sentence(.polish))
        } catch let fault as ProblemFileFault {
            throw Failure.file(
                line: nil, column: nil, english: fault.sentence(.english), polish: fault.sentence(.polish))
        }
        for problem in result.problems { Output.complain(problem.sentence(session.language)) }
        if result.receipt == nil { session.output.message(result.leftAlone(session.language)) }
        try session.output.answer(result.json(session.wording))
        if !result.problems.isEmpty { throw ExitStatus.refused }
    }

    /// The rows are rehearsed first, so that what the store has against them is told together with what is wrong with
    /// the file.
    private func answer(_ rows: FileRows, _ session: Session) throws -> ImportAnswer {
        let rehearsed = try session.desk.rehearse(rows.command(true))
        let refused = rehearsed.skipped.flatMap { refusal -> [RowProblem] in
            if case .rows(let problems) = refusal { problems } else { [] }
        }
        var answer = ImportAnswer(
            kind: kind, records: rows.records,
            problems: rows.problems + refused.map { .row(ImportProblem($0, in: rows.header($0.column))) })
        answer.problems.sort { $0.line < $1.line }
        if !rows.elsewhere.isEmpty {
            let names = rows.elsewhere.joined(separator: ", ")
            session.output.message(
                session.language(
                    "Outside Poland: \(names). Are latitude and longitude swapped?",
                    "Poza Polską: \(names). Czy szerokość i długość nie są zamienione?"))
        }
        answer.breaks = rehearsed.breaks
        if dryRun { for visit in rehearsed.breaks { session.output.message("! " + visit.line(session.wording)) } }
        answer.sound = rows.count - Set(refused.map(\RowProblem.line)).count
        if !dryRun, answer.sound > 0, answer.problems.isEmpty || keepGoing {
            let receipt = try session.perform(breaking.applied(to: rows.command(keepGoing)))
            answer.receipt = receipt
            answer.breaks = receipt.breaks
        }
        return answer
    }
}

/// What became of a file.
struct ImportAnswer {
    let kind: ImportKind
    /// Records in the file, sound or not.
    let records: Int
    var problems: [FileProblem]
    /// Rows that could be taken in.
    var sound = 0
    /// `nil` when nothing was written.
    var receipt: Receipt?
    /// Visits that stand and break a rule by it, or would.
    var breaks: [BrokenVisit] = []

    func leftAlone(_ language: Language) -> String {
        language(
            "Nothing was written: \(sound) of \(records) records are sound.",
            "Niczego nie zapisano: poprawnych rekordów \(sound) z \(records).")
    }

    func json(_ wording: Wording) -> JSONValue {
        let answer: JSONValue = [
            "kind": .text(kind.rawValue), "records": .number(records), "sound": .number(sound),
            "imported": .number(receipt == nil ? 0 : sound), "seq": JSONValue(receipt?.sequence),
            "problems": .array(problems.map { $0.json(wording.language) }),
            "breaks": .array(breaks.map { $0.json(wording) }),
        ]
        guard let first = problems.first else { return answer }
        // It ends in a refusal, and says so as every failure does.
        return answer.with("code", .text(Self.code)).with("message", .text(first.sentence(wording.language)))
            .with("field", JSONValue(first.field)).with("line", JSONValue(first.line > 0 ? first.line : nil))
    }

    private static let code = Refusal.rows([]).code
}

extension ImportProblem {
    /// In the column of the file's own header.
    init(_ problem: RowProblem, in column: String) {
        self.init(line: problem.line, column: column, value: "", reason: .value(problem.fault))
    }
}
