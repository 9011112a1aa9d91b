/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Who is best in a year. */
package org.jiedui.assessment.ui.internal.ranking;
