/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The key number of assessments. */
package org.jiedui.assessment.metric;
