/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The sections that follow from the model alone. */
package org.jiedui.report.internal.section;
