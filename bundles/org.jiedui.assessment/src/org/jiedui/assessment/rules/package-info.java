/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules of assessments, and what mends their findings. */
package org.jiedui.assessment.rules;
