package house.broken.assessment;

import house.broken.scenario.ScenarioWithThreads;
import org.springframework.stereotype.Component;

/** Breaks "assessment is pure", and uses a module its package does not name. */
@Component
public class AssessmentWithSpring {

    ScenarioWithThreads scenario;
}
