import DeskModel
import ServiceModel

/// What a contract brings and costs its customer in a year, as far as it is known before anything is settled.
struct ContractMoney {
    private let detail: ContractDetail
    private let language: Language

    init(_ detail: ContractDetail, _ language: Language) {
        self.detail = detail
        self.language = language
    }

    private var contract: Contract { detail.line.contract }

    /// `2026: 6,480.00 zł fee; chargeable besides, as estimated, 3,117.50 zł (4 orders)`.
    var answer: String { "\(detail.year): " + ([fee, extra].compactMap { $0 }.joined(separator: "; ")) }

    var lines: [String] {
        [
            language("fee        ", "abonament  ")
                + (contract.fee.map { "\($0.words(language)) / \(contract.feePeriod.name(language))" }
                    ?? language("none", "brak")),
            language("prices     ", "ceny       ") + contract.prices.words(language)
                + (contract.prices.discount == 0 ? language(", no discount", ", bez rabatu") : ""),
            language("at most    ", "najwyżej   ")
                + (contract.limit.map { limit in
                    language(
                        "\(limit.words(.english)) net an order, unless the customer approves of more",
                        "\(limit.words(.polish)) netto za zlecenie, chyba że klient zgodzi się na więcej")
                } ?? language("no limit an order", "bez granicy za zlecenie")),
        ]
    }

    private var fee: String {
        guard let fee = contract.fee(in: detail.year) else { return language("no fee", "bez abonamentu") }
        return language("\(fee.words(.english)) fee", "abonament \(fee.words(.polish))")
    }

    /// What orders outside of the fee were thought to cost.
    private var extra: String? {
        let paid = detail.orders.filter { $0.order.state != .cancelled && $0.order.verdict?.decided == .paid }
        guard !paid.isEmpty else { return language("nothing is chargeable besides", "poza nim nic nie jest płatne") }
        let known = paid.compactMap { $0.order.verdict?.estimate }
        let sum = known.dropFirst().reduce(known.first) { sum, next in sum.flatMap { $0.adding(next) } }
        let count = language("orders: \(paid.count)", "zlecenia: \(paid.count)")
        guard let sum else { return language("chargeable besides: ", "płatne osobno: ") + count }
        return language("chargeable besides, as estimated, ", "płatne osobno, szacunkowo ") + sum.words(language)
            + " (\(count))"
    }
}
