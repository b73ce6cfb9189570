import DeskModel
import Foundation
import ServiceModel
import Testing

@testable import Interchange

/// Files as spreadsheets and older programs write them.
@Suite struct FileHabitsTests {
    private let reader = ImportReader(
        calendar: CompanyCalendar(identifier: "Europe/Warsaw")!,
        now: CompanyCalendar(identifier: "Europe/Warsaw")!.timestamp(iso8601: "2026-11-23T08:00")!)

    private let text = "nazwa;telefon\nZażółć gęślą jaźń;1\nŚwit Źródło;2\n"

    private func bytes(_ text: String, _ encoding: String.Encoding) throws -> [UInt8] {
        Array(try #require(text.data(using: encoding)))
    }

    private func names(_ bytes: [UInt8], _ encoding: TextEncoding? = nil) throws -> [String] {
        var reader = reader
        reader.encoding = encoding
        let result = try reader.read(ImportedCustomer.self, from: bytes)
        #expect(result.problems.isEmpty, "\(result.problems)")
        return result.rows.map(\.name)
    }

    @Test func encodingsAreRecognised() throws {
        let expected = ["Zażółć gęślą jaźń", "Świt Źródło"]
        let little = try bytes(text, .utf16LittleEndian)
        let files: [(TextEncoding, [UInt8])] = [
            (.utf8, Array(text.utf8)), (.utf8, [0xEF, 0xBB, 0xBF] + Array(text.utf8)), (.utf16, [0xFF, 0xFE] + little),
            (.utf16, [0xFE, 0xFF] + (try bytes(text, .utf16BigEndian))), (.utf16, little),
            (.windows1250, try bytes(text, .windowsCP1250)), (.latin2, try bytes(text, .isoLatin2)),
        ]
        for (encoding, bytes) in files {
            #expect(TextEncoding.recognised(in: bytes) == encoding)
            #expect(try names(bytes) == expected, "\(encoding)")
            #expect(try names(bytes, encoding) == expected, "\(encoding)")
        }
        // The letters in which the two old ones do not differ.
        #expect(try names(bytes("nazwa\nŁódź\n", .windowsCP1250)) == ["Łódź"])
    }

    @Test func aDamagedByteInUTF8IsToldAndNotReadAsAnotherLetter() throws {
        let damaged = Array("nazwa;telefon\nZażółć;1\n".utf8) + [0xB9, 0x0A]
        #expect(throws: CSVFault.notUTF8(line: 3, column: 1)) { try CSVTable(damaged) }
        #expect(throws: CSVFault.undecodable(.utf16)) { try CSVTable([0x61, 0x62, 0x63], as: .utf16) }
        #expect(CSVFault.undecodable(.utf16).sentence(.english).contains("--encoding"))
    }

    @Test func theLineThatNamesTheSeparatorAndRowsOfNothingAreNoRecords() throws {
        let table = try CSVTable("sep=;\nname;phone\n;\n A,B ;1\n\"\"; \n".utf8)
        #expect(table.separator == ";" && table.header.line == 2)
        #expect(table.records.map(\.line) == [4])
        #expect(table.records[0].fields.map(\.text) == [" A,B ", "1"])
        #expect(try CSVTable("SEP=\t\na\tb\n1\t2".utf8).records.count == 1)
        #expect(try names(Array("name\nŁódź; okolice\nB\n".utf8)) == ["Łódź; okolice", "B"], "one column alone")
        #expect(
            try names(Array("name;phone;;\nA;1;;\nB;2;;;;\n".utf8)) == ["A", "B"], "separators behind the last column")
    }

    @Test(arguments: ["E-mail", "e_mail", "EMAIL", "e mail", "Adres e-mail", "poczta", "mail"])
    func headersAreReadWithoutHyphensAndUnderscores(_ header: String) throws {
        let result = try reader.read(ImportedCustomer.self, from: "name;\(header)\nA;a@b.pl".utf8)
        #expect(result.rows.first?.email == "a@b.pl")
    }

    @Test func aColumnThatIsNoneIsToldWithThoseThereAre() throws {
        let found = try reader.read(ImportedCustomer.self, from: "name,phnoe,adres,x\nA,1,2,3".utf8).problems
        #expect(found.map(\.column) == ["phnoe", "adres", "x"])
        #expect(
            found[0].sentence(.english)
                == "Line 1, column “phnoe”: no such column. Did you mean phone? There are: key, name, nip, phone, email, language, report_email."
        )
        #expect(
            found[0].sentence(.polish).contains("Są: klucz, nazwa, numer NIP, telefon, poczta, język, protokoły na."))
        #expect(!found[1].sentence(.english).contains("There are"), "once is enough")
    }

    @Test func aMapSaysWhatTheHeadersOfAnotherProgramMean() throws {
        var reader = reader
        reader.mappings = ["Kontrahent=name", "Mail firmowy = e-mail", "Miasto=none"].compactMap(ColumnMapping.init)
        let file = "Kontrahent;Mail firmowy;Miasto\nA;a@b.pl;Łódź"
        let result = try reader.read(ImportedCustomer.self, from: file.utf8)
        #expect(result.problems.isEmpty && result.rows.map(\.email) == ["a@b.pl"])

        reader.mappings = ["Nieznana=name", "Miasto=town"].compactMap(ColumnMapping.init)
        let wrong = try reader.read(ImportedCustomer.self, from: "name;Miasto\nA;Łódź".utf8).problems
        #expect(wrong.count == 2)
        #expect(wrong[0].reason == .noSuchHeader(["name", "Miasto"]))
        #expect(wrong[1].sentence(.english).contains("no such column"))
        #expect(ColumnMapping("nothing") == nil && ColumnMapping("=name") == nil)
    }

    @Test func timesAndLengthsAreWrittenAsEverywhere() throws {
        let calendar = CompanyCalendar(identifier: "Europe/Warsaw")!
        for (text, minutes) in [("90", 90), ("1:30", 90), ("1,5 h", 90), ("1h30", 90), ("2 godz 15 min", 135)] {
            let file = "customer;site;title;duration\nA;B;C;\(text)"
            #expect(try reader.read(ImportedOrder.self, from: file.utf8).rows.first?.duration == minutes, "\(text)")
        }
        for text in ["24.11.2026", "24 listopada", "jutro", "2026-11-24"] {
            let file = "customer;site;title;due\nA;B;C;\(text)"
            let due = try reader.read(ImportedOrder.self, from: file.utf8).rows.first?.due
            #expect(due == calendar.span(of: Day(iso: "2026-11-24")!).end, "\(text)")
        }
        let file = "technician;weekdays;start;end;overtime\nA;pn-pt;7;15.30;1 h"
        let hours = try #require(try reader.read(ImportedShift.self, from: file.utf8).rows.first?.hours)
        #expect((hours.start.minutes, hours.end.minutes, hours.overtime) == (420, 930, 60))
    }

    @Test func whatWasPromisedIsAnAppointment() throws {
        let file = """
            customer;site;title;umówione od;umówione do;umówione z
            A;B;C;24.11.2026 8:00;24.11.2026 10:00;pani Zofia
            A;B;C;;24.11.2026 10:00;
            """
        let result = try reader.read(ImportedOrder.self, from: file.utf8)
        #expect(result.rows.first?.promise?.toldTo == "pani Zofia")
        #expect(result.rows.first?.promise?.window.end.since(result.rows[0].promise!.window.start) == 7200)
        #expect(result.problems.map(\.column) == ["umówione od"])
    }

    @Test func placesThatAreASlipAreToldByRowAndColumn() throws {
        let file = """
            customer;name;region;latitude;longitude
            A;Zamienione;R;21,01;52,23
            A;Zero;R;0;0
            A;Berlin;R;52,52;13,40
            A;Dobre;R;52,23;21,01
            """
        let result = try reader.read(ImportedSite.self, from: file.utf8)
        #expect(result.rows.map(\.name) == ["Berlin", "Dobre"])
        #expect(result.problems.map(\.reason) == [.value(.coordinatesSwapped), .value(.coordinateNowhere)])
        #expect(result.problems.map(\.line) == [2, 3] && result.problems.map(\.column) == ["latitude", "latitude"])
        #expect(result.warnings.map(\.line) == [4] && result.warnings.map(\.column) == ["latitude"])
    }

    @Test(arguments: ["a", "a|b", "a,b;c", "a\\b", "x:y=z", "\\|"])
    func whatSeparatesIsAPartOfAValueBehindABackslash(_ value: String) {
        let list = ListCell.protected(value, [":", "="]) + "|" + ListCell.protected("other")
        #expect(ListCell.parts(list).map(ListCell.plain) == [value, "other"])
        #expect(ListCell.pieces(ListCell.protected(value, [":"]) + ":2", at: ":") == [value, "2"])
    }
}
