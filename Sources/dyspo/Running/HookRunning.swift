import Configuration
import DeskModel
import Glibc
import Interchange
import Operations
import Programs
import ServiceModel
import Storage

/// The hooks of this machine's settings, as jobs. A program gets the entry as JSON on its input and little else: no shell, no
/// terminal, no file that is open here, its time and no more. Which machine runs it is whoever gets the job; its settings count.
struct HookRunning: Sendable {
    private let runner = ProgramRunner()
    private let hooks: [HookSettings]
    private let environment: [String: String]
    private let wording: Wording
    private let storePath: String

    init(_ session: Session) {
        hooks = session.surroundings.settings.hooks
        wording = session.wording
        storePath = session.desk.store.path
        environment = session.surroundings.environment
    }

    var isEmpty: Bool { hooks.isEmpty }

    var registry: JobRegistry {
        JobRegistry(
            hooks.map { hook in
                HookJob(hook.name, on: hook.on, retries: hook.retries) { entry, key, isStillOurs in
                    try run(hook, entry, key, isStillOurs)
                }
            })
    }

    /// Ends what runs, and starts nothing more.
    func stop() { runner.stop() }

    private func run(
        _ hook: HookSettings, _ entry: JournalEntry, _ key: String, _ isStillOurs: () throws -> Bool
    ) throws {
        var call = call(of: hook, key)
        call.input = Array((document(of: hook, entry, key).document(isPretty: false) + "\n").utf8)
        do {
            _ = try runner.run(call, isWanted: isStillOurs)
        } catch ProgramFault.stopped {
            throw JobStopped()
        } catch let fault as ProgramFault {
            throw JobFault(english: fault.sentence(.english), polish: fault.sentence(.polish))
        }
    }

    /// How the program is called, without what it reads.
    func call(of hook: HookSettings, _ key: String = "") -> ProgramCall {
        ProgramCall(words: hook.run, environment: environment(of: hook, key), seconds: hook.timeout)
    }

    /// What the journal says of it, with a key that is the same for every try of this hook at this entry.
    private func document(of hook: HookSettings, _ entry: JournalEntry, _ key: String) -> JSONValue {
        JournalLine(entry: entry, wording: wording).json
            .with("key", .text(key)).with("hook", .text(hook.name))
            .with("orders", .array(entry.summary.orders.map { .text($0.description) }))
            .with("acts", .array(entry.summary.toldActs.map { .text($0.rawValue) }))
    }

    private func environment(of hook: HookSettings, _ key: String) -> [String: String] {
        var own = ["PATH": environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"]
        for name in ["HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "TZ", "TMPDIR"] { own[name] = environment[name] }
        own["DYSPO_STORE"] = storePath.hasPrefix("/") ? storePath : Self.folder + "/" + storePath
        own["DYSPO_HOOK"] = hook.name
        own["DYSPO_KEY"] = key
        return own
    }

    /// Where this process stands: the program stands elsewhere.
    private static var folder: String {
        guard let path = getcwd(nil, 0) else { return "." }
        defer { free(path) }
        return String(cString: path)
    }
}
