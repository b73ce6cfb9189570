import ArgumentParser
import Blobs
import Configuration
import DeskModel
import Files
import Geography
import Interchange
import Operations
import Programs
import ServiceModel
import Storage

/// What the doctor looks at.
struct Examination {
    let session: Session
    let health: StoreHealth
    /// Rows that cannot be read; not looked for in a damaged file.
    let rowFaults: [RowFault]

    private var language: Language { session.output.isJSON ? session.language : session.tableWording.language }

    func checks() throws -> [Check] {
        [file, rows, contents, schema, journal, mode, desks] + [
            ClockExamination(session: session, language: language).check, states(), jobs(), files(), terminal, locale,
            settings, roads, hooks,
            MailExamination(session: session, language: language).check,
        ]
    }

    private var file: Check {
        let detail = health.faults.isEmpty ? "\(session.desk.store.path), \(health.size / 1024) KiB" : health.faults[0]
        return Check("integrity", health.faults.isEmpty, detail)
    }

    private var rows: Check {
        Check(
            "references", health.danglingRows == 0,
            language(
                "rows that refer to nothing: \(health.danglingRows)", "wierszy bez odniesienia: \(health.danglingRows)")
        )
    }

    private var schema: Check {
        Check("schema", health.schema == health.newestSchema, "\(health.schema), \(health.engine)")
    }

    private var journal: Check { Check("journal-mode", health.journalMode == "wal", health.journalMode) }

    /// Nobody but the owner, or owner and group, may read or write the store. A group that shares it needs a folder in which
    /// new files are the group's (setgid) and a umask that leaves them writable.
    private var mode: Check {
        if health.fileMode & 0o067 == 0o060 { return sharing }
        let isGood = health.fileMode & 0o007 == 0
        let modes = "\(octal(health.fileMode)) \(octal(health.folderMode))"
        return Check(
            "permissions", isGood,
            isGood ? modes : modes + language(": everybody can read it; chmod 600", ": każdy może czytać; chmod 600"))
    }

    private var sharing: Check {
        let umask = session.surroundings.umask
        var missing: [String] = []
        if health.folderMode & 0o2070 != 0o2070 {
            missing.append(language("the folder is not the group's: chmod 2770", "katalog nie jest grupy: chmod 2770"))
        }
        if let umask, umask != 0o007 {
            missing.append(
                language("umask is \(octal(umask)), needed is 007", "umask to \(octal(umask)), potrzebny 007"))
        }
        let modes = "\(octal(health.fileMode)) \(octal(health.folderMode))"
        return Check("permissions", missing.isEmpty, ([modes] + missing).joined(separator: "; "))
    }

    /// Whether consoles on this store see what is in each other's hands. Nothing depends on it, so it is no fault.
    private var desks: Check {
        let found = PresenceFolder.fault(beside: session.desk.store)
        return Check(
            "desks", true,
            found.map {
                language("open desks do not see each other: ", "otwarte stanowiska się nie widzą: ")
                    + $0.sentenceOfWriting(language)
            } ?? language("open desks see what the others hold", "otwarte stanowiska widzą, co trzymają inne"))
    }

    /// What every other verb would stop at, by table, key and column.
    private var contents: Check {
        guard health.faults.isEmpty else {
            return Check(
                "contents", false,
                language("not read: the file is damaged", "nie czytano: plik jest uszkodzony"))
        }
        let found = rowFaults.prefix(10).map(\.description).joined(separator: "; ")
        return Check(
            "contents", rowFaults.isEmpty,
            rowFaults.isEmpty
                ? language("every row can be read", "każdy wiersz da się odczytać")
                : language("cannot be read: ", "nie do odczytania: ") + "\(rowFaults.count): \(found)")
    }

    private func states() -> Check {
        let wrong: [OrderNumber]
        do {
            wrong = try session.desk.ordersInWrongState()
        } catch let fault as StoreFault {
            return Check("order-states", false, fault.sentence(language))
        } catch {
            return Check("order-states", false, language("not to be read", "nie do odczytania"))
        }
        let found = wrong.prefix(5).map(\.description).joined(separator: ", ")
        return Check(
            "order-states", wrong.isEmpty,
            wrong.isEmpty ? language("follow from the visits", "wynikają z wizyt") : "\(wrong.count): \(found)")
    }

    /// Background jobs that fail: they are tried again, and somebody should know. So of those that a clock put off.
    private func jobs() -> Check {
        guard let faults = try? session.desk.jobFaults(), let doubts = try? session.desk.jobDoubts() else {
            return Check("jobs", false, language("not to be read", "nie do odczytania"))
        }
        let wording = Wording(language, session.calendar, today: session.today)
        let told = faults.prefix(5).map { $0.sentence(wording) } + doubts.prefix(5).map { $0.sentence(wording) }
        return Check(
            "jobs", faults.isEmpty && doubts.allSatisfy(\.isNote),
            told.isEmpty
                ? language("no background job fails", "żadne zadanie w tle nie zawodzi") : told.joined(separator: " "))
    }

    /// What documents hold, read to the last byte.
    private func files() -> Check {
        guard health.faults.isEmpty, let check = try? session.desk.filesCheck(),
            let lost = try? session.desk.documents(needing: check.missing + check.damaged)
        else { return Check("documents", false, language("not to be read", "nie do odczytania")) }
        guard check.isSound else {
            let names = lost.prefix(5).map(\.name).joined(separator: ", ")
            return Check(
                "documents", false,
                language(
                    "missing: \(check.missing.count), damaged: \(check.damaged.count): ",
                    "brakuje: \(check.missing.count), uszkodzonych: \(check.damaged.count): ") + names)
        }
        let size = SizeWords.words(check.bytes, language)
        let spare = check.unreferenced + check.strangers.count
        return Check(
            "documents", true,
            language("files: \(check.sound), \(size)", "plików: \(check.sound), \(size)")
                + (spare == 0
                    ? ""
                    : language(
                        "; not needed: \(spare), --mend removes them after a day",
                        "; zbędnych: \(spare), usunie je --mend po dobie")))
    }

    private var terminal: Check {
        let name = session.surroundings.value("TERM") ?? ""
        guard session.surroundings.outputIsTerminal else {
            return Check("terminal", true, language("the output is no terminal", "wyjście nie jest terminalem"))
        }
        let isGood = !name.isEmpty && name != "dumb"
        return Check(
            "terminal", isGood,
            isGood
                ? "\(name), \(session.surroundings.columns)"
                : language("TERM=\(name) cannot draw the console", "TERM=\(name) nie narysuje konsoli"))
    }

    private var locale: Check {
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { session.surroundings.value($0) }.first ?? "C"
        let isUTF8 = name.lowercased().replacing("-", with: "").contains("utf8")
        return Check(
            "locale", true,
            isUTF8 ? name : name + language(": C.UTF-8 is used instead", ": zastępuje ją C.UTF-8"))
    }

    /// The road engine, and whether it answers: it is asked for the way between two places where the company works.
    private var roads: Check {
        guard let engine = session.surroundings.roadEngine else {
            return Check(
                "road-engine", true, language("none: drives are estimates", "brak: dojazdy są szacowane"))
        }
        let name = "\(engine.kind) \(engine.address)"
        let homes = (try? session.desk.technicians().map(\.home)) ?? []
        guard let here = homes.first else { return Check("road-engine", true, name) }
        let there = homes.first { LegPlace($0) != LegPlace(here) } ?? here
        do {
            let answer = try engine.table([here, there])[0, 1]
            guard case .none(let reason) = answer, there != here else {
                return Check("road-engine", true, name + language(": answers", ": odpowiada"))
            }
            return Check(
                "road-engine", false,
                name
                    + language(
                        ": answers, but does not know the company's places (", ": odpowiada, ale nie zna miejsc firmy ("
                    )
                    + reason.name(language) + ")")
        } catch {
            return Check("road-engine", false, error.sentence(language))
        }
    }

    /// What the console would only say once it is open: settings, theme and keys.
    private var settings: Check {
        let settings = ConsoleSettings(session.surroundings.environment, ConsoleOptions(session: session))
        let remarks = settings.remarks(language)
        return Check(
            "settings", !settings.isFaulty,
            remarks.isEmpty ? language("as they should be", "bez uwag") : remarks.joined(separator: " "))
    }

    /// The hooks of this machine: whether each program is there and may be run.
    private var hooks: Check {
        let hooks = session.surroundings.settings.hooks
        guard !hooks.isEmpty else { return Check("hooks", true, language("none", "brak")) }
        let faults = hooks.compactMap { hook in
            ProgramRunner.fault(of: HookRunning(session).call(of: hook)).map {
                "\(hook.name): " + $0.sentence(language)
            }
        }
        return Check(
            "hooks", faults.isEmpty,
            faults.isEmpty ? hooks.map(\.name).joined(separator: ", ") : faults.joined(separator: " "))
    }

    private func octal(_ mode: Int) -> String { "0" + String(mode, radix: 8) }
}
