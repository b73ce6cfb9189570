import DeskModel
package import ServiceModel
import Storage

/// A desk over a Friday that was measured: three visits of Anna Bąk with a pause, loading that was corrected, a gap, and
/// the way home after the end of the shift.
extension Desk {
    package static let friday = Day(iso: "2026-11-20")!

    /// The screen is open at that day.
    package static func withTime(
        size: (Int, Int) = (120, 36), language: Language = .english, authority: Authority = .all
    ) -> Desk {
        let desk = Desk(size: size, language: language, authority: authority)
        desk.plantFriday()
        desk.look()
        desk.press("gh")
        for _ in 0..<8 where !desk.shows("Anna Bąk") { desk.press("]") }
        desk.press("<<<")
        return desk
    }

    private func at(_ time: String) -> Timestamp { moment(Self.friday, time) }

    private func plantFriday() {
        let anna = Technician.ID(5)
        let sites = store.catalogue.sites
        let jobs: [(Int64, String, String, String, String, Int)] = [
            (41, "kocioł, błąd E04", "08:12", "08:50", "10:21", 90),
            (28, "próba szczelności", "10:21", "10:47", "12:38", 90),
            (33, "klimatyzator, serwis", "13:20", "13:55", "15:50", 75),
        ]
        var rows: [any Stored] = []
        var visits: [Visit] = []
        for (number, title, left, arrived, ended, minutes) in jobs {
            let site = sites[Int(number) % sites.count]
            rows.append(
                Order(
                    id: Order.ID(8_000 + number), number: OrderNumber(year: 2026, sequence: Int(number)),
                    stage: .active,
                    state: .done, customer: site.customer, site: site.id, title: title, reported: at("06:00")))
            visits.append(
                Visit(
                    id: Visit.ID(8_100 + number), order: Order.ID(8_000 + number), state: .completed, duration: minutes,
                    placement: Placement(
                        assignments: [Assignment(technician: anna)], day: Self.friday, start: at(arrived),
                        end: at(ended))))
            var facts: [(VisitAct, String, String?)] = [
                (.dispatch, "07:30", nil), (.travel, left, nil), (.arrive, arrived, nil), (.start, arrived, nil),
            ]
            if number == 28 { facts += [(.pause, "11:40", "klient"), (.resume, "11:50", nil)] }
            facts.append((.complete, ended, nil))
            let planned = TimeWindow(start: at(arrived), end: at(arrived) + minutes * 60)
            rows += facts.enumerated().map { index, fact -> any Stored in
                VisitEvent(
                    visit: Visit.ID(8_100 + number), sequence: index + 1, act: fact.0, at: at(fact.1),
                    recordedAt: at(fact.1), actor: "Anna Bąk", technician: anna, reason: fact.2, planned: planned,
                    signedBy: fact.0 == .complete ? "kierownik" : nil)
            }
        }
        store.plant(rows.filter { $0 is Order })
        store.plant(visits)
        store.plant(rows.filter { !($0 is Order) } + entries(of: anna))
    }

    private func entries(of technician: Technician.ID) -> [any Stored] {
        func entry(
            _ id: Int64, _ kind: TimeKind, _ from: String, _ to: String, about: AdministrationKind? = nil,
            reason: String? = nil, corrects: Int64? = nil
        ) -> TimeEntry {
            TimeEntry(
                id: TimeEntry.ID(id), technician: technician, kind: kind, about: about,
                window: TimeWindow(start: at(from), end: at(to))!, reason: reason, recordedAt: at("16:30"),
                actor: "Anna Bąk", corrects: corrects.map { TimeEntry.ID($0) })
        }
        return [
            entry(9_601, .administration, "08:00", "08:10", about: .loading),
            entry(
                9_602, .administration, "08:00", "08:12", about: .loading, reason: "lista z telefonu", corrects: 9_601),
            entry(9_603, .home, "15:50", "16:25"),
        ]
    }
}
