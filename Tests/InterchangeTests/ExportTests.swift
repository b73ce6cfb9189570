import DeskModel
import Foundation
import Geography
import ServiceModel
import Testing

@testable import Interchange

/// Files going out.
@Suite struct ExportTests {
    private let warsaw = CompanyCalendar(identifier: "Europe/Warsaw")!

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+48 22", "'+48 22"), ("-5", "'-5"), ("@cmd", "'@cmd"), ("\tx", "'\tx"), ("\rx", "'\rx"),
        ("'=1", "''=1"), ("''-", "'''-"), ("'quoted'", "'quoted'"), ("plain", "plain"), ("", ""), ("'", "'"),
    ])
    func aCellThatASpreadsheetWouldRunIsGuardedAndComesBack(_ text: String, _ cell: String) {
        #expect(FormulaGuard.added(to: text) == cell)
        #expect(FormulaGuard.removed(from: cell) == text)
    }

    @Test func fieldsAreQuotedAsTheStandardSays() throws {
        let table = ExportTable(
            columns: ["a", "b"], rows: [["1,2", "say \"hi\""], ["two\nlines", "ząb"], ["", "=SUM(A1,B1)"]])
        #expect(
            table.csv == "a,b\r\n\"1,2\",\"say \"\"hi\"\"\"\r\n\"two\nlines\",ząb\r\n,\"'=SUM(A1,B1)\"\r\n")
        let read = try CSVTable(table.csv.utf8)
        #expect(read.records.map { $0.fields.map(\.text) }[0] == ["1,2", "say \"hi\""])
    }

    @Test func momentsAreReadAsTheyWereWritten() throws {
        // The clock goes back on 25 October 2026: 02:30 is there twice.
        let night = warsaw.timestamp(iso8601: "2026-10-25T02:30:00+01:00")!
        for moment in [night, night - 3600, night + 86_400, night + 7] {
            let text = ExportValues.moment(moment, warsaw)
            let times = TimeWords(calendar: warsaw, now: night)
            #expect(try ImportValues.moment(text, times) == moment, "\(text)")
        }
        #expect(ExportValues.moment(night + 86_400, warsaw) == "2026-10-26 02:30")
        let days = TimeWindow(
            start: warsaw.span(of: Day(iso: "2026-10-25")!).start, end: warsaw.span(of: Day(iso: "2026-10-26")!).end)!
        #expect(ExportValues.window(days, warsaw) == ("2026-10-25", "2026-10-26"))
    }

    @Test func coordinatesHaveNoExponent() throws {
        #expect(ExportValues.degrees(0.00001) == "0.000010000")
        #expect(ExportValues.degrees(52.17747) == "52.17747")
    }

    @Test func weekdaysAreRanges() throws {
        #expect(ExportValues.weekdays([.monday, .tuesday, .wednesday, .friday, .sunday]) == "Mon-Wed|Fri|Sun")
        #expect(try ImportWords.weekdays("Mon-Wed|Fri|Sun") == [.monday, .tuesday, .wednesday, .friday, .sunday])
    }

    @Test func calendarsAreFoldedAndEscaped() throws {
        let window = TimeWindow(
            start: warsaw.timestamp(iso8601: "2026-11-24T08:00")!, end: warsaw.timestamp(iso8601: "2026-11-24T10:00")!)!
        let title = "Przegląd; kocioł, \\ " + String(repeating: "ż", count: 60)
        let event = CalendarEvent(
            identity: "visit-1", window: window, title: title, place: "Gdańsk", details: "a\nb\u{1B}[31m")
        let text = ICalendar.text([event], stamp: window.start)
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.last == "" && lines[lines.count - 2] == "END:VCALENDAR")
        let unfolded = text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
        #expect(unfolded.contains("DTSTART:20261124T070000Z"))
        #expect(unfolded.contains("DTEND:20261124T090000Z"))
        #expect(
            unfolded.contains("SUMMARY:Przegląd\\; kocioł\\, \\\\ " + String(repeating: "ż", count: 60)))
        #expect(unfolded.contains("DESCRIPTION:a\\nb [31m"))
    }

    @Test func routesArePlacedLongitudeFirstAndNameTheirSource() throws {
        let gdansk = Coordinate(latitude: 54.35, longitude: 18.65)!
        let gdynia = Coordinate(latitude: 54.52, longitude: 18.53)!
        let text = GeoJSON.text([
            RouteFeature(
                technician: "Ewa Zych", day: Day(iso: "2026-11-24")!, orders: ["ZS/2026/000001"],
                places: [gdansk, gdynia, gdansk], travel: 52)
        ])
        let plain = text.filter { !$0.isWhitespace }
        #expect(plain.contains("\"coordinates\":[[18.65,54.35],[18.53,54.52],[18.65,54.35]],\"type\":\"LineString\""))
        #expect(plain.contains("\"source\":\"estimate\""))
        #expect(plain.contains("\"technician\":\"EwaZych\""))
    }

    @Test func whyAnAbsenceIsHasNoColumn() {
        let row = AbsenceRow(
            line: 2, technician: "Ewa Zych",
            window: TimeWindow(start: Timestamp(seconds: 0), end: Timestamp(seconds: 60))!, kind: .illness, note: "L4")
        let csv = ExportTable([row], warsaw).csv
        #expect(csv.hasPrefix("technician,from,to\r\n"))
        #expect(!csv.contains("illness") && !csv.contains("L4"))
    }
}
