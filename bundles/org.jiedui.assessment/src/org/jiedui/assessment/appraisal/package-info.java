/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Works out what a programme scores in a year, tries assumptions, ranks programmes. */
package org.jiedui.assessment.appraisal;
