/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is wrong with files of indicator systems, wherever such a system is shown. */
package org.jiedui.assessment.ui.internal.complaints;
