import Foundation
import Testing

/// What is said to a verb is taken, or refused with its own reason; what is printed is in the reader's words.
@Suite struct OptionMeaningStories {
    /// Ewa is at work on order 1, with a van and a battery in the warehouse.
    private func working() throws -> Program {
        let dyspo = try Program.withCompany()
        for words in [
            ["part", "new", "AKU", "Akumulator", "--price", "89.90"],
            ["stock", "place", "M1", "--kind", "warehouse"],
            ["stock", "place", "W-07", "--kind", "van", "--technician", "Ewa Zych"],
            ["stock", "receive", "AKU", "4", "--to", "M1", "--price", "61.20"],
            ["type", "new", "ups", "Naprawa UPS", "--task", "naprawa; 1h", "--check", "napięcie; liczba; V; 207..253"],
            ["order", "new", "--site", "Sklep", "--type", "ups", "--title", "UPS"],
            ["assign", "1", "--to", "Ewa Zych", "--day", "2026-11-23"], ["dispatch", "1"],
        ] {
            let done = try dyspo.run(words + ["--now", dyspo.now])
            try #require(done.status == 0, "\(words): \(done.errors)")
        }
        for (act, time) in [("accept", "08:05"), ("travel", "08:20"), ("arrive", "08:50"), ("start", "09:00")] {
            dyspo.now = "2026-11-23T\(time)"
            try #require(try dyspo("visit", act, "1").status == 0)
        }
        return dyspo
    }

    @Test func anOptionWithoutWhatItIsOfIsRefused() throws {
        let dyspo = try working()
        dyspo.now = "2026-11-23T10:00"
        for (option, value, other) in [
            ("--returned-to", "M1", "--returned"), ("--vat", "8", "--buy"), ("--lost-reason", "x", "--lost"),
            ("--old-to", "M1", "--old"),
        ] {
            let refused = try dyspo("visit", "complete", "1", "--signed-by", "A", option, value)
            #expect(refused.status == 2)
            #expect(refused.errors.contains("\(option) means nothing without \(other)."), "\(refused.errors)")
        }
        let refused = try dyspo("time", "add", "Jan", "loading", "--order", "1/1", "--from", "8:00", "--to", "8:20")
        #expect(refused.status == 1 && refused.errors.contains("loading belongs to no order"), "\(refused.errors)")
        let same = try dyspo("time", "add", "Jan", "loading", "--from", "8:00", "--to", "8:00")
        #expect(same.status != 0 && same.errors.contains("it ends at the time at which it begins"), "\(same.errors)")
        #expect(try dyspo("stock", "moves", "--limit", "0").status == 2)
        let price = try dyspo("stock", "receive", "AKU", "1", "--to", "M1", "--price", "10.005")
        #expect(price.status == 2 && price.errors.contains("too many decimals, 2 at most"), "\(price.errors)")
    }

    @Test func anOrderShowsItsWaitingAndAllThatTouchedIt() throws {
        let dyspo = try working()
        #expect(try dyspo("stock", "reserve", "AKU", "1", "--order", "1", "--from", "M1").status == 0)
        #expect(try dyspo("checklist", "answer", "1", "1=231").status == 0)
        let shown = try dyspo("order", "show", "1").output
        #expect(shown.contains("travel 0:30, waiting time 0:10"), "\(shown)")
        #expect(shown.contains("1 × AKU reserved in M1 for order 1."))
        let commands = try dyspo("journal", "--order", "1", "--json").objects.compactMap { $0["command"] as? String }
        #expect(commands.suffix(2).first == "book-stock" && commands.last == "answer-checklist", "\(commands)")
        let travel = try dyspo("visit", "travel", "1")
        #expect(
            travel.errors.contains("“travel” is not possible now. Possible: pause, complete, partly done"),
            "\(travel.errors)")
    }

    @Test func aChecklistIsMarkedInTheReadersWords() throws {
        let dyspo = try working()
        #expect(
            try dyspo("checklist", "show", "1", "--lang", "pl").output.contains("missing"), "a script's table stays")
        let count = try dyspo("stock", "count", "AKU", "4", "--at", "M1", "--reason", "spis")
        #expect(count.errors == "Nothing had to be booked.\n")
    }
}

extension OptionMeaningStories {
    /// Ewa stands before a locked door: its picture is kept, and what no report will say is refused with what to say instead.
    @Test func aClosedDoorKeepsItsPictureAndRefusesWhatNobodyWouldRead() throws {
        let dyspo = try Program.withCompany()
        let door = dyspo.folder.appendingPathComponent("door.jpg")
        try Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 0, 0xFF, 0xD9]).write(to: door)
        for words in [
            ["order", "new", "--site", "Sklep", "--title", "UPS", "--duration", "60"],
            ["assign", "1", "--to", "Ewa Zych", "--day", "2026-11-23"], ["dispatch", "1"],
        ] {
            try #require(try dyspo.run(words + ["--now", dyspo.now]).status == 0)
        }
        let rejected = try dyspo("visit", "accept", "1", "--member", "Ewa Zych", "--reason", "x")
        #expect(rejected.status == 2 && rejected.errors.contains("--reason belongs to the leader's answer"))
        let cleared = try dyspo("visit", "wait", "1", "--clear", "--part", "AKU")
        #expect(cleared.status == 2 && cleared.errors.contains("Give --clear alone"), "\(cleared.errors)")
        for (act, time) in [("accept", "08:05"), ("travel", "08:20"), ("arrive", "08:50")] {
            dyspo.now = "2026-11-23T\(time)"
            try #require(try dyspo("visit", act, "1").status == 0)
        }
        let closed = ["visit", "no-access", "1", "--reason", "closed", "--photo", door.path]
        for option in ["--found", "--done", "--advice"] {
            let refused = try dyspo.run(closed + [option, "x", "--now", dyspo.now])
            #expect(refused.status == 1 && refused.errors.contains("say it as a remark"), "\(refused.errors)")
        }
        #expect(try dyspo.run(closed + ["--note", "x", "--now", dyspo.now]).status == 0)
        let listed = try dyspo("document", "list", "--order", "1").output
        #expect(listed.contains("door.jpg"), "\(listed)")
    }
}
