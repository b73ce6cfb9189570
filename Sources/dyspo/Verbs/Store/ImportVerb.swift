import ArgumentParser
import DeskModel
import Foundation
import Geography
import Interchange
import Operations
import ServiceModel

struct ImportVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in records from a CSV file with a header, or bring those that are there up to date.",
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
    @Flag(help: "Change the records that are there; rows without one are new.")
    var update = false
    @Option(
        help: ArgumentHelp(
            "With --update: the column by which a row finds its record; else key, number or code, then name.",
            valueName: "column"))
    var key: String?
    @Option(help: "What the file is written in; else it is recognised.")
    var encoding: TextEncoding?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "What a header of the file means, such as \"E-mail=email\", or none to leave it out; may be repeated.",
            valueName: "header=column"))
    var map: [String] = []
    @Flag(help: "For orders: take in rows that equal an order which is open.")
    var repeats = false
    @Option(help: ArgumentHelp("For territories: what the only area of the file is called.", valueName: "name"))
    var name: String?
    @OptionGroup var breaking: BreakingOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        if name != nil, kind != .territories {
            throw Failure.usage(
                english: "--name is for territories alone.", polish: "--name dotyczy tylko obszarów (territories).")
        }
        try checkOptions()
        var reader = ImportReader(calendar: session.calendar, now: session.desk.now, gazetteer: .poland())
        reader.encoding = encoding
        reader.mappings = try map.map(mapping)
        let way = FileRows.Way(key: key, updates: update, takesRepeats: repeats, name: name)
        let reading = FileReading.of(kind)
        let result: ImportAnswer
        do {
            let bytes = try UserFile.read(file, first: FileHead.length) { try reading.judge(FileHead($0), reader) }
            result = try answer(reading.rows(bytes, reader, way), session)
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

    private func mapping(_ text: String) throws -> ColumnMapping {
        guard let mapping = ColumnMapping(text) else {
            throw Failure.usage(
                english: "--map is header=column, such as --map \"E-mail=email\": \(text)",
                polish: "--map to nagłówek=kolumna, na przykład --map \"E-mail=email\": \(text)")
        }
        return mapping
    }

    /// Options that say nothing for this kind.
    private func checkOptions() throws {
        if repeats, kind != .orders {
            throw Failure.usage(
                english: "--repeats is for orders.", polish: "--repeats dotyczy zleceń (orders).")
        }
        if update || key != nil, kind.replaces {
            throw Failure.usage(
                english: "--update: \(kind.rawValue) always take the place of what is there.",
                polish: "--update: \(kind.rawValue) zawsze zastępują to, co jest.")
        }
        guard let key else { return }
        guard update else {
            throw Failure.usage(english: "--key needs --update.", polish: "--key wymaga --update.")
        }
        if !kind.keyColumns.contains(key) { throw Failure.option("--key", .notOneOf(key, allowed: kind.keyColumns)) }
    }

    /// When nothing has to be told of a file that is not taken in, its rows are written at once. Else they are rehearsed,
    /// so that what the store has against them is told together with what is wrong with the file.
    private func answer(_ rows: FileRows, _ session: Session) throws -> ImportAnswer {
        tell(rows, session)
        var answer = ImportAnswer(kind: kind, records: rows.records, problems: rows.problems)
        if dryRun || !(rows.problems.isEmpty || keepGoing) {
            let rehearsed = try session.desk.rehearse(rows.command(true))
            answer.add(rehearsed.skipped, in: rows)
            answer.breaks = rehearsed.breaks
            answer.counts = rehearsed.summary.importCounts
            if dryRun { for visit in rehearsed.breaks { session.output.message("! " + visit.line(session.wording)) } }
            return answer
        }
        do {
            let receipt = try session.perform(breaking.applied(to: rows.command(keepGoing)))
            answer.add(receipt.skipped, in: rows)
            answer.breaks = receipt.breaks
            answer.counts = receipt.summary.importCounts
            answer.receipt = receipt
        } catch Refusal.administration(.rows(let refused)) {
            answer.add([.administration(.rows(refused))], in: rows)
        }
        return answer
    }

    /// What somebody should look at, though it is taken in.
    private func tell(_ rows: FileRows, _ session: Session) {
        if let read = rows.encoding, read != .utf8, encoding == nil {
            session.output.message(session.language("Read as \(read.name).", "Odczytano jako \(read.name)."))
        }
        for warning in rows.warnings { Output.complain(warning.sentence(session.language)) }
        guard !rows.elsewhere.isEmpty else { return }
        let names = rows.elsewhere.joined(separator: ", ")
        session.output.message(
            session.language(
                "Outside Poland: \(names). Are latitude and longitude swapped?",
                "Poza Polską: \(names). Czy szerokość i długość nie są zamienione?"))
    }
}

extension ImportProblem {
    /// In the column of the file's own header.
    init(_ problem: RowProblem, in column: String) {
        self.init(line: problem.line, column: column, value: "", reason: .value(problem.fault))
    }
}
