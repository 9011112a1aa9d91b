/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is due and who has reported: the view and the reminder. */
package org.jiedui.ui.views.followup;
