import DeskModel
import ServiceModel
import Testing

/// What is typed about a stretch of time.
@Suite struct TimeTextTests {
    @Test func kindTimesAndRemarkAreToldApart() {
        let text = TimeText("loading 7:00-7:12 lista z telefonu")
        #expect(text.kind == .administration && text.about == .loading)
        #expect(text.from == TimeOfDay("7:00") && text.to == TimeOfDay("7:12"))
        #expect(text.rest == "lista z telefonu")
    }

    @Test(arguments: [
        ("biuro", TimeKind.administration, AdministrationKind.office), ("szkol", .administration, .training),
        ("zalad", .administration, .loading), ("spotkanie", .administration, .meeting),
    ])
    func administrationIsUnderstoodInPolish(word: String, kind: TimeKind, about: AdministrationKind) {
        let text = TimeText(word)
        #expect(text.kind == kind && text.about == about && text.rest.isEmpty)
    }

    @Test(arguments: [
        ("przerwa", TimeKind.rest), ("break", .rest), ("nic", .nothing), ("powr", .home), ("home", .home),
    ])
    func otherKindsAreUnderstoodInBothLanguages(word: String, kind: TimeKind) {
        #expect(TimeText(word).kind == kind)
    }

    @Test func workNamesItsOrder() {
        let text = TimeText("praca 41 12-12:20 bez telefonu")
        #expect(text.kind == .work && text.order == "41" && text.rest == "bez telefonu")
        #expect(text.from == TimeOfDay("12:00") && text.to == TimeOfDay("12:20"))
    }

    @Test func behindTheTimesEverythingIsTheReason() {
        let text = TimeText("9:21-9:50 praca trwała dłużej")
        #expect(text.kind == nil && text.rest == "praca trwała dłużej")
    }

    @Test func whatDidNotHappenIsCrossedOut() {
        let text = TimeText("x był w domu")
        #expect(text.isWithdrawn && text.kind == nil && text.rest == "był w domu")
        #expect(!TimeText("9:00-9:10 x").isWithdrawn)
    }

    @Test func aGapAndAPauseAreNotTold() {
        #expect(TimeText("gap").kind == nil && TimeText("pauza").kind == nil && TimeText("").rest.isEmpty)
    }
}
