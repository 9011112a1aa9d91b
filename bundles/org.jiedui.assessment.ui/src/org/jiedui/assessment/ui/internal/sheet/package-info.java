/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The assessment of a programme and a year: its indicators with points and evidence, assumptions, what is entered. */
package org.jiedui.assessment.ui.internal.sheet;
