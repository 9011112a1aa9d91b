/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Shows what is selected in the Details view of the platform. */
package org.jiedui.ui.properties;
