import ServiceModel
import Testing

@testable import Configuration

/// Tables `[[hook]]` of the settings.
@Suite struct HookSettingsTests {
    private func settings(_ text: String) throws -> Settings {
        try Settings(TOMLDocument(file: "config.toml", text: text))
    }

    private func problems(_ text: String, _ language: Language = .english) throws -> [String] {
        do {
            _ = try settings(text)
            return []
        } catch let broken as ConfigurationProblems {
            return broken.problems.map { $0.sentence(in: language) }
        }
    }

    @Test func hooksAreRead() throws {
        let hooks = try settings(
            """
            language = "pl"

            [[hook]]
            on = "create-order"
            run = ["/usr/local/bin/notify", "--new"]

            [[hook]]
            name = "sms"
            on = ["report-visit.complete", "*"]
            run = ["notify"]
            timeout = "2m"
            retries = 0

            [[hook]]
            name = "third"
            on = "undo"
            run = ["notify"]
            timeout = 5
            """
        ).hooks
        #expect(hooks.map(\.name) == ["notify", "sms", "third"])
        #expect(hooks[0].run == ["/usr/local/bin/notify", "--new"] && hooks[0].timeout == 10 && hooks[0].retries == 3)
        #expect(hooks[1].on.map(\.description) == ["report-visit.complete", "*"])
        #expect(hooks[1].timeout == 120 && hooks[1].retries == 0 && hooks[2].timeout == 5)
    }

    @Test func everyMistakeIsToldWithItsLineAndKey() throws {
        let text = """
            [[hook]]
            on = "create-ordre"
            run = ["notify"]
            [[hook]]
            name = "a b"
            on = ["undo", 5]
            run = ["./notify"]
            timeout = "10 minutes"
            retries = 99
            programm = "x"
            [[hook]]
            name = "notify"
            on = "undo"
            run = []
            timeout = "0s"
            [[hook]]
            run = "notify"
            """
        let found = try problems(text)
        #expect(
            found == [
                "config.toml:2: hook.1.on: the journal has no entries “create-ordre”. Did you mean “create-order”?",
                "config.toml:5: hook.2.name: “a b” is no name of a hook: letters, digits, - _ ., at most 40.",
                "config.toml:6: hook.2.on: the value must be a kind of the journal's entries, or a list of them.",
                "config.toml:7: hook.2.run: “./notify” must be a whole path, such as /usr/local/bin/notify, or a name in PATH.",
                "config.toml:8: hook.2.timeout: “10 minutes” is no length such as 10s or 2m.",
                "config.toml:9: hook.2.retries: 99 is outside 0 to 20.",
                "config.toml:10: hook.2: there is no key “programm”.",
                "config.toml:11: hook.3: there are two hooks “notify”: give one of them another name.",
                "config.toml:14: hook.3.run: the first word is the program that runs.",
                "config.toml:15: hook.3.timeout: “0s” is no length such as 10s or 2m.",
                "config.toml:16: hook.4: the key “on” is missing.",
                "config.toml:16: hook.4: there are two hooks “notify”: give one of them another name.",
            ])
        #expect(try problems("hook = 3") == ["config.toml:1: hook: the value must be tables [[…]]."])
        let polish = try problems("[[hook]]\non = \"x\"\nrun = \"y\"", .polish)
        #expect(
            polish == [
                "config.toml:2: hook.1.on: dziennik nie ma wpisów „x”."
            ])
    }

    @Test func whatAHookWaitsForIsWhatTheJournalCallsIt() {
        #expect(HookEvent("report-visit.complete")?.means("several-report-visit", acts: [.start, .complete]) == true)
        #expect(HookEvent("report-visit.complete")?.means("report-visit", acts: [.start]) == false)
        #expect(HookEvent("report-visit")?.means("report-visit", acts: [.start]) == true)
        #expect(HookEvent("create-order")?.means("cancel-order", acts: []) == false)
        #expect(HookEvent("*")?.means("whatever", acts: []) == true)
        #expect(HookEvent("report-visit.dispatch") == nil && HookEvent("") == nil)
    }
}
