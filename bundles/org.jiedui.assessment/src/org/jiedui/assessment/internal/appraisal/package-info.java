/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Where the values of indicators come from, and what points they make. */
package org.jiedui.assessment.internal.appraisal;
