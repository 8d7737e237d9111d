package org.w3id.entente.site;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests in a browser are skipped where there is none, and the output says so. */
final class NeedsBrowser implements ExecutionCondition {

    private static final String NONE = "skipped, no Chromium here. Install it to run the tests in a browser.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Browser.program().isPresent()) {
            return ConditionEvaluationResult.enabled("There is a browser");
        }
        System.err.println(context.getDisplayName() + ": " + NONE);
        return ConditionEvaluationResult.disabled(NONE);
    }
}
