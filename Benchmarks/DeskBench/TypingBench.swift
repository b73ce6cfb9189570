import Console
import DeskModel
import Operations
import ServiceModel
import TermCanvas

/// What a key takes while something is looked for: in the palette, and in the list of a form's customers.
struct TypingBench {
    let company: BenchCompany

    private static let searches = ["przydz", "mapa", "kowal", "plan", "go to te", "szuk", "4871", "pilne zlec"]
    private static let customers = ["a", "kowalski", "spół", "601 2", "zakład", "jan now"]
    private static let size = Size(columns: 200, rows: 60)

    func run() throws -> [Measurement] { try palette() + completion() }

    private func palette() throws -> [Measurement] {
        let desk = try company.open()
        var state = try opened(desk)
        var (typing, finding, first) = (Samples(), Samples(), Samples())
        for (round, text) in (Self.searches + Self.searches).enumerated() {
            press(.character(":"), &state)
            for letter in text {
                let effects = typing.time { () -> [Effect] in
                    let effects = update(&state, .input(.key(.character(letter))))
                    _ = render(state)
                    return effects
                }
                for case .ask(.find(let request)) in effects {
                    let found = try finding.time { try desk.find(request) }
                    if round == 0, first.milliseconds.isEmpty { first = finding }
                    _ = update(&state, .found(request.id, found))
                }
            }
            press(.escape, &state)
        }
        return [
            Measurement("palette: key to frame 200x60", typing), Measurement("palette: store searched first", first),
            Measurement("palette: store searched", finding),
        ]
    }

    /// Over 5,000 customers, as many as there are orders.
    private func completion() throws -> [Measurement] {
        let desk = try company.open()
        var state = try opened(desk)
        var arriving = Samples()
        let sequence = try desk.view(from: company.monday, days: 1).sequence
        let catalogue = arriving.time { Self.manyCustomers(sequence) }
        press(.character("N"), &state)
        _ = update(&state, .catalogue(catalogue))
        var typing = Samples()
        for text in Self.customers + Self.customers {
            for letter in text {
                typing.time {
                    _ = update(&state, .input(.key(.character(letter))))
                    _ = render(state)
                }
            }
            press(.control("u"), &state)
        }
        return [
            Measurement("catalogue of \(catalogue.customers.count) customers made ready, in the background", arriving),
            Measurement("customer completion over \(catalogue.customers.count): key to frame 200x60", typing),
        ]
    }

    private static func manyCustomers(_ sequence: Int) -> Catalogue {
        let names = ["Kowalski Jan", "Zakład Usługowy", "Nowak Anna", "Spółdzielnia Mieszkaniowa", "Hotel Pod Dębem"]
        let towns = ["Kraków", "Łódź", "Poznań", "Wrocław", "Gdańsk", "Rzeszów"]
        let numbers = 0..<BenchCompany.orders
        let customers = numbers.map { number in
            Customer(
                id: Identifier(Int64(number) + 1), name: "\(names[number % names.count]) \(number)",
                phone: "+48 601 \(200_000 + number)")
        }
        let sites = numbers.map { number in
            Site(
                id: Identifier(Int64(number) + 100_000), customer: customers[number].id, name: "Obiekt \(number)",
                address: "Polna \(number)", town: towns[number % towns.count], location: nil, region: Identifier(1))
        }
        return Catalogue(sequence: sequence, customers: customers, sites: sites)
    }

    private func opened(_ desk: ServiceDesk) throws -> ConsoleState {
        let view = try desk.view(from: company.monday, days: BenchCompany.days)
        var state = ConsoleState(
            view: view, now: company.now, size: Self.size, language: .polish, actor: BenchCompany.actor.name)
        _ = state.start()
        return state
    }

    private func press(_ key: Key, _ state: inout ConsoleState) { _ = update(&state, .input(.key(key))) }
}
