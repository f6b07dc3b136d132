package house.broken.scenario;

import tools.jackson.databind.JsonNode;

/** Breaks "stores and formats are internal". */
public record ScenarioWithJackson(JsonNode node) {}
