/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Files of the user as the workbench opens and writes them: who takes which kind is a service. */
package org.jiedui.ui.exchange;
