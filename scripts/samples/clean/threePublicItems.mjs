const overseas = "30212";
const purchase = "31013";
const running = "30231";
const reception = "30217";

/** The three public expenses, each with the economic codes under which it is spent. */
export const threePublicItems = {
  total: { label: "合计", economic: [overseas, purchase, running, reception] },
  overseasTravel: { label: "因公出国（境）费", economic: overseas },
  reception: { label: "公务接待费", economic: reception },
  vehicles: { label: "公务用车购置及运行维护费", economic: [purchase, running] },
  vehiclePurchase: { label: "公务用车购置费", economic: purchase },
  vehicleRunning: { label: "公务用车运行维护费", economic: running },
};
