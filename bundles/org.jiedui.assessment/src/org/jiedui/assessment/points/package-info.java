/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The points of scores and assessments. */
package org.jiedui.assessment.points;
