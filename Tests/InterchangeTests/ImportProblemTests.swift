import DeskModel
import Foundation
import Interchange
import ServiceModel
import Testing

/// What a bad file is told.
@Suite struct ImportProblemTests {
    func problems<Row: ImportRow>(
        _: Row.Type, _ file: String, references: @escaping ImportReader.References = { _, _ in true }
    ) throws -> [ImportProblem] {
        try ImportReader(calendar: warsaw, references: references).read(Row.self, from: file.utf8).problems
    }

    /// The fault of a one-line file's only problem.
    func fault<Row: ImportRow>(_ row: Row.Type, _ header: String, _ line: String) throws -> InputFault? {
        let problems = try problems(row, "\(header)\n\(line)")
        #expect(problems.count == 1, "\(problems)")
        guard case .value(let fault) = problems.first?.reason else { return nil }
        return fault
    }

    @Test func coordinatesOutsideTheEarth() throws {
        let header = "customer;name;region;latitude;longitude"
        #expect(try fault(ImportedSite.self, header, "A;B;C;90,5;20") == .coordinateOutOfRange)
        #expect(try fault(ImportedSite.self, header, "A;B;C;50;-180.1") == .coordinateOutOfRange)
        #expect(try fault(ImportedSite.self, header, "A;B;C;50;") == .required)
        #expect(try fault(ImportedSite.self, header, "A;B;C;north;20") == .notANumber("north"))
        #expect(try fault(ImportedSite.self, header, "A;B;C;nan;20") == .notANumber("nan"))
    }

    @Test func windowsThatEndBeforeTheyBegin() throws {
        let order = "customer,site,title,window_from,window_to"
        #expect(
            try fault(ImportedOrder.self, order, "A,B,C,2026-11-24 12:00,2026-11-24 08:00") == .windowEndsBeforeItBegins
        )
        #expect(try fault(ImportedOrder.self, order, "A,B,C,2026-11-24 12:00,") == .required)
        #expect(
            try fault(ImportedAbsence.self, "technician,from,to", "A,2026-11-24,2026-11-22")
                == .windowEndsBeforeItBegins)
        #expect(try fault(ImportedAbsence.self, "technician,from,to", "A,,") == .required)
        #expect(
            try fault(ImportedSite.self, "customer,name,region,access_from,access_to", "A,B,C,16:00,8:00")
                == .windowEndsBeforeItBegins)
        #expect(
            try fault(ImportedShift.self, "technician,day,start,end", "A,2026-11-24,16:00,15:00")
                == .windowEndsBeforeItBegins)
        #expect(
            try fault(
                ImportedShift.self, "technician,day,start,end,lunch_from,lunch_to",
                "A,2026-11-24,8:00,16:00,11:00,11:10") == .windowEndsBeforeItBegins)
    }

    @Test(arguments: [("0", 0), ("-30", -30), ("14401", 14401), ("240:01", 14401)])
    func durations(text: String, minutes: Int) throws {
        #expect(
            try fault(ImportedOrder.self, "customer,site,title,duration", "A,B,C,\(text)")
                == .duration(minutes: minutes))
    }

    @Test func wordsAndNumbersThatAreNone() throws {
        #expect(try fault(ImportedOrder.self, "customer,site,title,duration", "A,B,C,long") == .notANumber("long"))
        guard
            case .notOneOf("asap", let allowed) = try fault(
                ImportedOrder.self, "customer,site,title,priority", "A,B,C,asap")
        else {
            Issue.record("expected the list of priorities")
            return
        }
        #expect(allowed.contains("urgent") && allowed.contains("pilne"))
        let skills = "customer,site,title,skills"
        #expect(try fault(ImportedOrder.self, skills, "A,B,C,Gaz:9") == .outOfRange(value: 9, allowed: 1...5))
        #expect(
            try fault(ImportedOrder.self, "customer,site,title,parts", "A,B,C,X=0")
                == .outOfRange(value: 0, allowed: 1...1_000_000))
    }

    @Test func datesThatAreNone() throws {
        let header = "customer,site,title,due"
        for text in ["2026-02-30", "someday", "31.4.2026", "2026-11-24 25:00"] {
            #expect(try fault(ImportedOrder.self, header, "A,B,C,\(text)") == .notADate(text))
        }
    }

    @Test func timesTheClockSkipsInSpring() throws {
        let header = "customer,site,title,due"
        for text in ["2026-03-29 02:30", "29.03.2026 2:30", "2026-03-29T02:30:00"] {
            #expect(try fault(ImportedOrder.self, header, "A,B,C,\(text)") == .skippedByTheClock(text))
        }
        #expect(
            try fault(ImportedShift.self, "technician,day,start,end", "A,2026-03-28,20:00,2:30")
                == .skippedByTheClock("2026-03-28 02:30"))
        let utc = try problems(ImportedOrder.self, "\(header)\nA,B,C,2026-03-29T02:30:00Z")
        #expect(utc.isEmpty, "with an offset the time exists")
    }

    @Test func namesThatNobodyBears() throws {
        let known: Set<String> = ["Piekarnia", "Zakład", "Gaz"]
        let found = try problems(
            ImportedOrder.self, "customer,site,title,skills,technician\nPiekarnia,Zakład,X,Gaz | UDT,Duch",
            references: { known.contains($1) })
        #expect(found.map(\.reason) == [.value(.unknown(.skill, "UDT")), .value(.unknown(.technician, "Duch"))])
        #expect(found.map(\.column) == ["skills", "technician"])
    }

    @Test func emptyNamesAndTextsThatSteerATerminal() throws {
        #expect(try fault(ImportedCustomer.self, "name,phone", "  ,1") == .required)
        #expect(
            try fault(ImportedCustomer.self, "name,phone", "\u{1B}[2Jboom,1")
                == .text(.controlCharacter(codePoint: 0x1B, position: 0)))
        #expect(
            try fault(ImportedCustomer.self, "name", String(repeating: "x", count: 201))
                == .text(.tooLong(length: 201, limit: 200)))
        let shown = try problems(ImportedCustomer.self, "name\n\u{1B}[2Jboom\u{202E}")[0]
        #expect(shown.value == "<1B>[2Jboom<202E>")
        #expect(shown.sentence(.english).unicodeScalars.allSatisfy { $0.value >= 32 })
        let long = try problems(ImportedCustomer.self, "name\n" + String(repeating: "ż", count: 10_000))[0]
        #expect(long.sentence(.polish).count < 200)
        let header = try problems(ImportedCustomer.self, "name,\u{1B}]0;x\u{7}\nA,B")[0]
        #expect(header.column == "<1B>]0;x<7>")
    }

    @Test func taxNumbersAndDoubles() throws {
        #expect(try fault(ImportedCustomer.self, "name,nip", "A,1234563219") == .invalidTaxNumber("1234563219"))
        let twice = try problems(ImportedCustomer.self, "name,nip\nZażółć,\nB,1234563218\nzazolc,\nC,123-456-32-18")
        #expect(twice.map(\.line) == [4, 5])
        #expect(twice.map(\.reason) == [.value(.duplicate("zazolc")), .value(.duplicate("1234563218"))])
        let shifts = try problems(
            ImportedShift.self, "technician,weekdays,start,end\nA,Mon-Wed,8:00,16:00\nA,Wed-Fri,8:00,16:00")
        #expect(shifts.count == 1)
    }

    @Test func headersThatDoNotFit() throws {
        let found = try problems(ImportedOrder.self, "customer,tittle,site,klient\nA,B,C,D")
        #expect(
            found.map(\.reason) == [
                .unknownColumn(nearest: .title, known: ImportedOrder.columns), .repeatedColumn, .missingColumn(.title),
            ])
        #expect(found.map(\.column) == ["tittle", "klient", nil])
    }

    @Test func aLineWithTooFewFieldsIsNamedAndTheOthersAreRead() throws {
        let result = try ImportReader(calendar: warsaw).read(
            ImportedCustomer.self, from: "name,phone\nA,1\nB\nC,3,4\nD,4".utf8)
        #expect(result.rows.map(\.name) == ["A", "D"])
        #expect(result.records == 4)
        #expect(result.problems.map(\.line) == [3, 4])
        #expect(result.problems[0].reason == .fieldCount(expected: 2, found: 1))
    }

    @Test func oneLineMayHaveManyFaultsAndAllAreTold() throws {
        let found = try problems(
            ImportedOrder.self, "customer,site,title,priority,duration,due\n,B,,asap,0,never")
        #expect(found.map(\.column) == ["customer", "title", "priority", "duration", "due"])
        #expect(Set(found.map(\.line)) == [2])
    }

    @Test func sentencesNameLineColumnValueAndReasonInBothLanguages() throws {
        let problem = try problems(ImportedSite.self, "klient;nazwa;rejon;szerokość;długość\nA;B;C;91;20")[0]
        #expect(
            problem.sentence(.polish)
                == "Wiersz 2, kolumna „szerokość”: „91”: poza zakresem ±90 szerokości lub ±180 długości.")
        #expect(
            problem.sentence(.english)
                == "Line 2, column “szerokość”: “91”: outside ±90 latitude or ±180 longitude.")
        #expect(CSVFault.unterminatedQuote(line: 7, column: 3).sentence(.polish).hasPrefix("Wiersz 7, znak 3: "))
    }

    @Test func theManualListsEveryColumn() throws {
        let manual = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/import.md")
        let text = try String(contentsOf: manual, encoding: .utf8)
        for column in ImportColumn.allCases {
            #expect(text.contains("| `\(column.rawValue)` | \(column.polish.joined(separator: ", ")) |"), "\(column)")
        }
    }
}
