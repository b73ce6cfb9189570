import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import Testing

/// Who is late is the same on every screen, and follows the clock.
@Suite struct LateStories {
    private let monday = SmallCity.monday

    /// One visit whose end lies 10 minutes after it is due.
    private func desk(_ language: Language = .english) -> Desk {
        let desk = Desk(language: language)
        let (nine, ten) = (desk.moment(monday, "09:00"), desk.moment(monday, "11:00"))
        desk.store.edit(Visit.ID(102)) { $0.sla = ServiceLevel(arrival: ten + 86_400, fix: ten) }
        desk.store.edit(Visit.ID(121)) { $0.sla = ServiceLevel(fix: nine) }
        desk.anotherDesk(UnplaceVisit(visit: desk.card(106)!.id))
        return desk
    }

    @Test(arguments: [Language.english, .polish])
    func aLongLatenessIsNotCutInTheQueue(language: Language) {
        let desk = desk(language)
        for hour in 6...22 {
            desk.send(.clock(desk.moment(monday + 1, hour < 10 ? "0\(hour):20" : "\(hour):20")))
            let cut = desk.text.split(separator: " ").filter { $0.contains(":…") }
            #expect(cut.isEmpty, "\(hour): \(cut)")
        }
    }

    @Test func boardQueuePaneAndFilterAgree() {
        let desk = desk()
        #expect(desk.cell("Ewa Zych", "Mon 23")?.hasSuffix("!") == true)
        desk.press("r")
        #expect(desk.shows("0:10 late (SLA)"))
        desk.press(.escape, "/")
        desk.type("late")
        desk.press(.enter)
        #expect(desk.queue == ["121"] && desk.shows("late 0:10"))
        #expect(desk.shows("Ewa Zych") && !desk.shows("Jan Wilk"))
    }

    @Test func polishHasItsOwnSignAndWords() {
        let desk = desk(.polish)
        #expect(desk.shows("S 0:10"))
        desk.press("r")
        #expect(desk.shows("0:10 po terminie umownym"))
    }

    @Test func theClockMakesLateWhatWaits() {
        let desk = desk()
        #expect(!desk.shows("late 0:05"))
        desk.press("/")
        desk.type("late")
        desk.press(.enter)
        #expect(desk.queue == ["121"])
        // 122 takes 45 minutes and is due at 16:00.
        desk.send(.clock(desk.moment(monday, "15:20")))
        #expect(desk.queue.contains("122") && desk.shows("late 0:05"))
    }
}
