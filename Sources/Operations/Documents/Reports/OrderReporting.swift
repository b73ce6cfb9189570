package import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// The kept reports of an order with what they say, and whether one is still to be made.
    package func orderReports(of order: Order.ID) throws -> OrderReports {
        let kept = try reports(of: order)
        let waits = try store.read { reader in
            try reader.visits(of: order).contains {
                try reader.job(MakeReportsJob.kind, MakeReportsJob.key(of: $0.id)) != nil
            }
        }
        return OrderReports(
            order: order,
            lines: try kept.map {
                OrderReports.Line(report: $0, text: PrintedText(try document(of: $0), columns: 76).lines)
            },
            toSend: try keptToSend(of: order), waits: waits,
            mail: try messages(about: order).filter { $0.message.report != nil },
            addresses: try reportAddresses(of: order))
    }

    /// `nil` also where the end that was reported was taken back.
    private func keptToSend(of order: Order.ID) throws -> OrderReport? {
        do {
            return try reportToSend(of: order)
        } catch Refusal.documents(.nothingToReport) {
            return nil
        }
    }
}
