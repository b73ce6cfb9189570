import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage

// Writes orders into a store as fast as it can and says each number only after the store has confirmed it. Tests run
// several at once
// and kill them.
//
//     StoreStress STORE ACTOR COUNT
let arguments = CommandLine.arguments
guard arguments.count == 4, let count = Int(arguments[3]) else { exit(2) }
let desk = try ServiceDesk(try Store.open(arguments[1])) { Timestamp(seconds: Int64(Date().timeIntervalSince1970)) }
let actor = Actor(name: arguments[2], osUser: "test", origin: .cli)
let (customer, site) = try desk.store.read { reader in
    (try reader.all(Customer.self)[0].id, try reader.all(Site.self)[0].id)
}
for index in 0..<count {
    let draft = OrderDraft(customer: customer, site: site, title: "Zlecenie \(actor.name) \(index)", duration: 30)
    let receipt = try desk.perform(CreateOrder(draft), by: actor)
    if let number = receipt.summary.createdOrder {
        FileHandle.standardOutput.write(Data("\(number)\n".utf8))
    }
}
