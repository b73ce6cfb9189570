import Foundation
import Testing

/// What is printed is what is so: drafts, credit stops, refusals and lines of files.
@Suite struct SaidTrulyStories {
    @Test func aDraftIsCalledOneAndSaysWhatItWaitsFor() throws {
        let dyspo = try Program.withCompany()
        let made = try dyspo("order", "new", "--site", "Sklep", "--title", "Piec")
        #expect(made.status == 0 && made.errors.contains("created as a draft; it has no duration: give one."))
        let ready = try dyspo("order", "new", "--site", "Sklep", "--title", "Piec 2", "--duration", "60")
        #expect(ready.errors.contains("ZS/2026/000002 created.") && !ready.errors.contains("draft"))
    }

    @Test func aCreditStopStandsAtTheCustomerAndAtTheOrder() throws {
        let dyspo = try Program.withCompany()
        #expect(try dyspo("customer", "show", "Piekarnia", "--json").object["creditStop"] is NSNull)
        let stopped = try dyspo("contract", "credit", "Piekarnia Łoś", "--stop", "trzy faktury")
        #expect(stopped.status == 0, "\(stopped.errors)")
        let shown = try dyspo("customer", "show", "Piekarnia")
        #expect(shown.output.contains("Credit: no work on credit since") && shown.output.contains("trzy faktury"))
        let stop = try dyspo("customer", "show", "Piekarnia", "--json").object["creditStop"] as? [String: Any]
        #expect(stop?["reason"] as? String == "trzy faktury")
        let made = try dyspo("order", "new", "--site", "Sklep", "--title", "Piec", "--duration", "60")
        #expect(made.errors.contains("as a draft; it needs an approval: no work on credit"), "\(made.errors)")
    }

    @Test func aFormThatIsNotUnderstoodIsShownAndNoList() throws {
        let dyspo = try Program.withCompany()
        let answer = try dyspo("contract", "new", "--customer", "Piekarnia", "--coverage", "blah")
        #expect(answer.status == 2 || answer.status == 1)
        #expect(answer.errors.contains("“blah” is not understood; write it as: 24/7 or Mon-Fri"), "\(answer.errors)")
        #expect(!answer.errors.contains("is not one of"))
    }

    @Test func aRefusalNamesVerbsThatThereAre() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo("ticket", "new", "--site", "Sklep", "--symptom", "Piec")
        let refused = try dyspo("ticket", "reopen", "1")
        #expect(refused.status == 1 && refused.errors.contains("remote"), "\(refused.errors)")
        #expect(!refused.errors.contains("resolve-remotely"))
        #expect(try dyspo("ticket", "remote", "--help").status == 0)
    }

    @Test func aBadLineIsToldOnce() throws {
        let dyspo = try Program.withCompany()
        let file = try dyspo.file(
            "orders.csv", "customer,site,title\nPiekarnia Łoś,Sklep,Piec\nNikt,Sklep,Lada\n")
        let taken = try dyspo("import", "orders", file, "--keep-going")
        #expect(taken.errors.components(separatedBy: "Nikt").count == 2, "\(taken.errors)")
    }

    @Test func ordersThatWereNeverHereAreNotLeftAlone() throws {
        let dyspo = try Program.withCompany()
        let file = try dyspo.file(
            "orders.csv",
            "number,state,customer,site,title\nZS/2025/000001,closed,Piekarnia Łoś,Sklep,Stare\n"
                + "ZS/2026/000005,,Piekarnia Łoś,Sklep,Nowe\n")
        let taken = try dyspo("import", "orders", file)
        #expect(taken.errors.contains("1 over and not in this store, not taken in"), "\(taken.errors)")
        let again = try dyspo("import", "orders", file, "--update", "--json")
        #expect(try again.object["leftOut"] as? Int == 1 && again.object["closed"] as? Int == 0)
    }

    @Test func aTypeIsShownInPolish() throws {
        let dyspo = try Program.withCompany()
        _ = try dyspo(
            "type", "new", "montaz", "Montaż", "--task", "montaż; 4h; crew 2", "--task", "odbiór; 30m; after 1; lag 1d",
            "--check", "działa; yes-no; optional", "--check", "napięcie; number; V", "--check", "tabliczka; photo")
        let shown = try dyspo("type", "show", "montaz", "--lang", "pl").output
        for word in ["yes-no", "number", "photo", "optional", "crew", "after", "lag"] {
            #expect(!shown.contains(word), "\(word): \(shown)")
        }
        #expect(shown.contains("ekipa 2") && shown.contains("po 1; odstęp 1d") && shown.contains("tak-nie; opcjonalne"))
    }

    /// Every kind of the demo company, as it was exported: nothing changes, and undo finds nothing to take back.
    @Test func anUntouchedExportChangesNothing() throws {
        let dyspo = try Program()
        dyspo.now = "2026-11-23T07:00"
        try #require(try dyspo("demo", "--technicians", "12", "--orders", "60").status == 0)
        let before = try dyspo("journal", "--json").objects.count
        for kind in Program.kinds + ["contracts", "tickets"] {
            let text = try dyspo("export", kind).output
            let taken = try dyspo("import", kind, try dyspo.file("\(kind).csv", text), "--update", "--json")
            #expect(taken.status == 0, "\(kind): \(taken.errors)")
            let answer = try taken.object
            #expect(answer["added"] as? Int == 0 && answer["changed"] as? Int == 0, "\(kind): \(answer)")
            #expect(answer["seq"] is NSNull, "\(kind)")
            #expect(try dyspo("export", kind).output == text, "\(kind)")
        }
        #expect(try dyspo("journal", "--json").objects.count == before)
        #expect(try dyspo("undo").status == 1)
    }
}
