/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.system;

import java.math.BigDecimal;

/**
 * A grade.
 *
 * @param label such as 优秀
 * @param from so many points or more
 */
public record Grade(Wording label, BigDecimal from) {
}
